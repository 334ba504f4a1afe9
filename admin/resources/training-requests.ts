// Training requests: what somebody wants to be taught, and what becomes of it.
import { may } from '../../core/access.ts'
import { complete, confirm, decline, make, plan, refer } from '../actions/training-requests.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byPersonsName, personJob } from '../person-job.ts'
import { byPerson } from '../search.ts'

export const trainingRequests: ResourceDeclaration = {
  model: 'TrainingRequest',
  subject: 'trainingRequest',
  icon: 'Send',
  group: 'training',
  title: 'name',
  list: ['name', 'organisation', 'area', 'forYear', 'status', 'band', 'priority'],
  show: [
    'name',
    'organisation',
    'position',
    'forYear',
    'area',
    'topic',
    'reason',
    'kind',
    'form',
    'monthNames',
    'funding',
    'lastCourse',
    'status',
    'band',
    'score',
    'priority',
    'orderDocument',
    'course',
    'declineReason',
    'createdAt',
    'decidedAt',
  ],
  edit: [],
  computed: {
    name: personJob.name,
    position: personJob.position,
    forYear: { kind: 'text', needs: { year: true }, value: ({ year }) => String(year) },
    monthNames: {
      kind: 'text',
      needs: { months: true },
      value: ({ months }: Row, _now, { actor }) => monthNames(months as number[], actor.language),
    },
    // The band is everybody's; what it was added up to, and why somebody asks, tells of a diagnosis: ruling 0.4.
    reason: {
      kind: 'choice',
      choices: ['deficit', 'attestation', 'new_post', 'three_years', 'organisation', 'interest'],
      needs: { reason: true },
      value: ({ reason }, _now, { actor }) => (may(actor, 'read', 'trainingDecision') ? reason : null),
    },
    score: {
      kind: 'number',
      needs: { score: true },
      value: ({ score }, _now, { actor }) => (may(actor, 'read', 'trainingDecision') ? score : null),
    },
  },
  filters: ['status', 'year', 'band', 'priority', 'area', 'organisation', 'kind', 'form', 'funding', 'createdAt'],
  sort: {
    createdAt: ['createdAt'],
    name: byPersonsName,
    organisation: ['organisation.shortName'],
    forYear: ['year', 'status'],
    status: ['status', 'createdAt'],
    band: ['band', 'createdAt'],
    priority: ['priority', 'band'],
  },
  descending: true,
  search: byPerson,
  actions: [make, confirm, plan, refer, complete, decline],
}

function monthNames(months: number[], language: string): string {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return months.map((month) => names.format(Date.UTC(2026, month - 1, 1))).join(', ')
}
