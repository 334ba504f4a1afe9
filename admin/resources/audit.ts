// The journal: read, never changed.
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

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
  'remindNonRespondents',
  'viewRespondents',
  'viewPersonResult',
  'viewFreeTexts',
  'viewNeedsCall',
  'viewMenteeTopics',
  'takeCall',
  'finishCall',
]
const nouns = ['organisation', 'person', 'account', 'roleGrant', 'access_request', 'wave', 'recommendation', 'district']

export const audit: ResourceDeclaration = {
  model: 'AuditEntry',
  subject: 'audit',
  icon: 'BookOpen',
  group: 'system',
  title: 'verb',
  list: ['verb', 'at', 'account', 'noun', 'subjectId'],
  show: ['verb', 'at', 'account', 'noun', 'subjectId', 'facts'],
  edit: [],
  computed: {
    verb: { kind: 'choice', choices: verbs, needs: { action: true }, value: ({ action }) => action },
    noun: { kind: 'choice', choices: nouns, needs: { subject: true }, value: ({ subject }) => subject },
    facts: { kind: 'text', needs: { detail: true }, value: ({ detail }) => detail && JSON.stringify(detail) },
  },
  filters: ['doing', 'about', 'at', 'account'],
  ownFilters: {
    doing: { kind: 'choice', choices: verbs, where: (value) => ('text' in value ? { action: value.text } : null) },
    about: { kind: 'choice', choices: nouns, where: (value) => ('text' in value ? { subject: value.text } : null) },
  },
  sort: { at: ['at'] },
  descending: true,
  search: byText('action', 'subjectId'),
}
