// The journal: read, never changed.
import { fullName } from '../../core/people/names.ts'
import { wordsOf } from '../../locales/index.ts'
import { tellEntries } from '../audit-words.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byName } from '../search.ts'

/** Verbs with words of their own; one that is not listed is shown by its name. */
const verbs = [
  'saveRegister',
  'createInRegister',
  'createAccount',
  'setPassword',
  'signOutEverywhere',
  'disableAccount',
  'enableAccount',
  'grantRole',
  'endGrant',
  'issueCodes',
  'revokeCode',
  'approveRequest',
  'refuseRequest',
  'createWave',
  'openWave',
  'closeWave',
  'openWavePage',
  'closeWavePage',
  'extendWave',
  'reopenWave',
  'moveWave',
  'cancelWave',
  'remindNonRespondents',
  'saveSegment',
  'deleteSegment',
  'changeSetting',
  'viewRespondents',
  'viewPersonResult',
  'viewFreeTexts',
  'downloadFile',
  'viewNeedsCall',
  'viewMenteeTopics',
  'viewShownResult',
  'showResult',
  'hideResult',
  'takeCall',
  'finishCall',
  'addRmoPosition',
  'removeRmoPosition',
  'verifyCourse',
  'makeTrainingRequest',
  'confirmTrainingRequest',
  'planTrainingRequest',
  'referTrainingRequest',
  'completeTrainingRequest',
  'declineTrainingRequest',
  'submitVacancyReport',
  'closeVacancy',
  'makeRecommendation',
  'acceptRecommendation',
  'beginRecommendation',
  'finishRecommendation',
  'declineRecommendation',
  'reopenRecommendation',
  'assignRecommendation',
  'markEffect',
  'dismissFinding',
  'remindOfVacancies',
  'takeTalk',
  'finishTalk',
]
const nouns = [
  'organisation',
  'person',
  'account',
  'roleGrant',
  'access_request',
  'wave',
  'segment',
  'setting',
  'recommendation',
  'district',
  'organisationFlag',
  'rmo',
  'rmoMember',
  'tutorCommunity',
  'tutor',
  'provider',
  'program',
  'courseRecord',
  'trainingRequest',
  'vacancyReport',
  'vacancy',
  'finding',
  'talkRequest',
]

const names = { select: { lastName: true, firstName: true, middleName: true } }

export const audit: ResourceDeclaration = {
  model: 'AuditEntry',
  subject: 'audit',
  icon: 'BookOpen',
  group: 'system',
  title: 'sentence',
  list: ['sentence', 'at', 'who'],
  show: ['sentence', 'at', 'who', 'verb', 'noun', 'subjectId'],
  edit: [],
  computed: {
    sentence: {
      kind: 'text',
      needs: { action: true, subject: true, subjectId: true, detail: true },
      value: (row) => row.sentence,
    },
    who: { kind: 'text', needs: { account: { select: { person: names } } }, value: (row) => row.who },
    verb: { kind: 'choice', choices: verbs, needs: { action: true }, value: ({ action }) => action },
    noun: { kind: 'choice', choices: nouns, needs: { subject: true }, value: ({ subject }) => subject },
  },
  enrich: async (db, rows, { language }) => {
    const told = await tellEntries(db, rows, language)
    return told.map((row) => {
      const account = row.account as { person: Parameters<typeof fullName>[0] } | null
      return { ...row, who: account ? fullName(account.person) : wordsOf(language)('panel-audit-system') }
    })
  },
  filters: ['doing', 'about', 'at', 'account'],
  ownFilters: {
    doing: { kind: 'choice', choices: verbs, where: (value) => ('text' in value ? { action: value.text } : null) },
    about: { kind: 'choice', choices: nouns, where: (value) => ('text' in value ? { subject: value.text } : null) },
  },
  sort: { at: ['at'] },
  descending: true,
  search: (text) => ({ account: { person: byName(text) } }),
}
