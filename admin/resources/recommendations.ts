// «Рекомендации и поручения»: what is advised and asked, by whom it is answered for, and whether it helped.
import { may } from '../../core/access.ts'
import { type PersonName, shortName } from '../../core/people/names.ts'
import { openStatuses, type RecommendationStatus } from '../../core/recommendations/status.ts'
import { kindSchema } from '../../core/survey/recommendation.ts'
import { type Text, textIn } from '../../core/survey/words.ts'
import { lastDayBefore } from '../../core/time.ts'
import { current } from '../../db/current.ts'
import { effectDue } from '../../db/recommendations/effect-due.ts'
import { makeRecommendation } from '../actions/make-recommendation.ts'
import { accept, assign, begin, decline, finish, mark, reopen } from '../actions/recommendations.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import type { Staff } from '../desk.ts'
import { changeInWords, whomNeeds, whomOf } from '../recommendation-words.ts'
import { byName } from '../search.ts'

const staffName = { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } }

/** Which survey it rests on is for those who see that survey: a head might guess whose answers they were. */
const isStaffs = (actor: Staff) => may(actor, 'write', 'recommendation')
const nothing = { id: { in: [] } }

export const recommendations: ResourceDeclaration = {
  model: 'Recommendation',
  subject: 'recommendation',
  icon: 'CheckSquare',
  group: 'surveys',
  title: 'what',
  list: ['what', 'whom', 'kindOf', 'status', 'lastDay', 'responsible', 'effect'],
  show: [
    'what',
    'addressee',
    'whom',
    'kindOf',
    'status',
    'lastDay',
    'isLate',
    'responsible',
    'survey',
    'rule',
    'createdAt',
    'decidedAt',
    'declineReason',
    'applied',
    'appliedNote',
    'effect',
    'effectNote',
    'change',
    'markedBy',
    'effectAt',
  ],
  edit: [],
  computed: {
    what: {
      kind: 'text',
      needs: { text: true },
      value: ({ text }, _now, { actor }) => textIn(text as Text, actor.language),
    },
    whom: { kind: 'text', needs: whomNeeds, value: (row, _now, { actor }) => whomOf(row, actor.language) },
    kindOf: {
      kind: 'choice',
      choices: [...kindSchema.options, 'write'],
      needs: { kind: true },
      value: ({ kind }) => kind,
    },
    lastDay: {
      kind: 'date',
      needs: { dueAt: true },
      value: ({ dueAt }, _now, { hours }) => dueAt && lastDayBefore(dueAt as Date, hours.zone),
    },
    isLate: {
      kind: 'boolean',
      needs: { dueAt: true, status: true },
      value: ({ dueAt, status }, now) =>
        dueAt !== null && (dueAt as Date) <= now && openStatuses.includes(status as RecommendationStatus),
    },
    responsible: { kind: 'text', needs: { takenBy: staffName, takenById: true }, value: (row) => nameOf(row.takenBy) },
    markedBy: { kind: 'text', needs: { effectBy: staffName }, value: (row) => nameOf(row.effectBy) },
    survey: {
      kind: 'text',
      needs: { wave: { select: { title: true, version: { select: { survey: { select: { area: true } } } } } } },
      value: ({ wave }, _now, { actor }) =>
        isStaffs(actor) ? ((wave as { title: string } | null)?.title ?? null) : null,
    },
    rule: {
      kind: 'text',
      needs: { trigger: true },
      value: ({ trigger }, _now, { actor }) => (isStaffs(actor) ? trigger || null : null),
    },
    change: {
      kind: 'text',
      needs: { effectChange: true },
      value: ({ effectChange }, _now, { actor }) =>
        isStaffs(actor) ? changeInWords(effectChange, actor.language) : null,
    },
  },
  filters: [
    'status',
    'madeBy',
    'isLate',
    'addressee',
    'responsible',
    'dueAt',
    'place',
    'person',
    'asked',
    'effect',
    'toMark',
  ],
  ownFilters: {
    isLate: {
      kind: 'boolean',
      where: (value, now) => {
        const late = { dueAt: { lte: now }, status: { in: [...openStatuses] } }
        return yesOrNo(value, late)
      },
    },
    madeBy: {
      kind: 'choice',
      choices: ['staff', 'rule'],
      where: (value) => ({ createdById: 'text' in value && value.text === 'rule' ? null : { not: null } }),
    },
    toMark: { kind: 'boolean', where: (value, now) => yesOrNo(value, effectDue(now)) },
    responsible: {
      kind: 'choice',
      choices: ['mine', 'others', 'nobody'],
      where: (value, _now, { accountId }) => {
        const who = 'text' in value ? value.text : ''
        if (who === 'nobody') return { takenById: null }
        return who === 'mine' ? { takenById: accountId } : { takenById: { not: null }, NOT: { takenById: accountId } }
      },
    },
    place: {
      kind: 'relation',
      reference: 'Organisation',
      where: (value, now) => {
        const organisationId = 'text' in value ? Number(value.text) : 0
        return { OR: [{ organisationId }, { person: { assignments: { some: { organisationId, ...current(now) } } } }] }
      },
    },
    asked: {
      kind: 'relation',
      reference: 'Survey',
      where: (value, _now, actor) =>
        isStaffs(actor) ? { wave: { version: { surveyId: 'text' in value ? Number(value.text) : 0 } } } : nothing,
    },
  },
  sort: {
    createdAt: ['createdAt'],
    status: ['status', 'dueAt'],
    lastDay: ['dueAt'],
    effect: ['effect', 'effectAt'],
  },
  descending: true,
  search: (text) => ({ OR: [{ person: byName(text) }, { organisation: byName(text) }] }),
  actions: [makeRecommendation, accept, begin, finish, decline, reopen, assign, mark],
}

function nameOf(account: unknown): string | null {
  const person = (account as { person: PersonName } | null)?.person
  return person ? shortName(person) : null
}

function yesOrNo(value: { text: string } | object, where: Row): Row | null {
  const wanted = 'text' in value ? value.text : ''
  return wanted === 'true' ? where : wanted === 'false' ? { NOT: where } : null
}
