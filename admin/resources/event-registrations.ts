// Who takes part in what: one line a person and event, the attendance of the district.
import type { ResourceDeclaration } from '../declare.ts'
import { byPersonsName, personJob } from '../person-job.ts'
import { byPerson } from '../search.ts'

export const eventRegistrations: ResourceDeclaration = {
  model: 'EventRegistration',
  subject: 'eventRegistration',
  icon: 'UserCheck',
  group: 'events',
  title: 'name',
  list: ['name', 'organisation', 'event', 'startsAt', 'role', 'status', 'attended'],
  show: ['name', 'organisation', 'event', 'startsAt', 'role', 'status', 'madeBy', 'madeAt', 'attended', 'attendedBy'],
  edit: [],
  computed: {
    name: personJob.name,
    startsAt: {
      kind: 'instant',
      needs: { event: { select: { startsAt: true, status: true } } },
      value: ({ event }) => (event as { startsAt: Date }).startsAt,
    },
    attended: {
      kind: 'choice',
      choices: ['yes', 'no', 'unknown'],
      needs: { event: { select: { startsAt: true, status: true } }, attendedAt: true },
      value: ({ event, attendedAt }) =>
        attendedAt ? 'yes' : (event as { status: string }).status === 'held' ? 'no' : 'unknown',
    },
  },
  filters: ['event', 'organisation', 'role', 'status', 'madeAt'],
  sort: {
    startsAt: ['event.startsAt'],
    name: byPersonsName,
    status: ['status'],
    organisation: ['organisation.shortName'],
  },
  descending: true,
  search: byPerson,
}
