// Applications for contests: the queue of what was sent, and what has become of each.
import { pupilOf } from '../../core/contests/pupil.ts'
import { results } from '../../core/contests/words.ts'
import { type PersonName, shortName } from '../../core/people/names.ts'
import { acceptApplication, returnApplication, setContestOutcome } from '../actions/applications.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byPersonsName, personJob } from '../person-job.ts'
import { byPerson } from '../search.ts'

type Entered = {
  entries: { toldResult: string | null; toldAt: Date | null; stage: { title: string; startsAt: Date } }[]
}

const entered = {
  entries: {
    select: { toldResult: true, toldAt: true, stage: { select: { title: true, startsAt: true } } },
  },
}

export const contestApplications: ResourceDeclaration = {
  model: 'ContestApplication',
  subject: 'contestApplication',
  icon: 'Award',
  group: 'events',
  title: 'name',
  list: ['name', 'event', 'status', 'nomination', 'title', 'atStage', 'outcome', 'pupil', 'organisation'],
  show: [
    'name',
    'organisation',
    'event',
    'nomination',
    'title',
    'pupil',
    'status',
    'returnedWhy',
    'atStage',
    'outcome',
    'sentAt',
    'decidedAt',
  ],
  edit: [],
  computed: {
    name: { ...personJob.name, value: ({ person }) => shortName(person as PersonName) },
    nomination: {
      kind: 'text',
      needs: { nomination: { select: { title: true } } },
      value: ({ nomination }) => (nomination as { title: string }).title,
    },
    pupil: {
      kind: 'text',
      needs: { pupilCode: true, pupilClass: true },
      value: (row) => {
        const pupil = pupilOf(row as Parameters<typeof pupilOf>[0])
        return pupil && `${pupil.code}, ${pupil.grade}`
      },
    },
    atStage: { kind: 'text', needs: entered, value: (row) => ordered(row).at(-1)?.stage.title ?? null },
    /** As it was published last. */
    outcome: {
      kind: 'choice',
      choices: [...results],
      needs: entered,
      value: (row) => ordered(row).findLast(({ toldAt }) => toldAt)?.toldResult ?? null,
    },
  },
  tones: { status: { sent: 'doubt', returned: 'bad', accepted: 'good' } },
  filters: ['event', 'status', 'organisation', 'person', 'sentAt'],
  sort: {
    sentAt: ['sentAt'],
    name: byPersonsName,
    organisation: ['organisation.shortName'],
    event: ['event.title'],
    nomination: ['nomination.title'],
    status: ['status', 'sentAt'],
  },
  descending: true,
  search: byPerson,
  actions: [acceptApplication, returnApplication, setContestOutcome],
  pages: [{ name: 'openApplication', icon: 'FileText', page: 'application', parameter: 'application' }],
}

function ordered(row: Row): Entered['entries'] {
  const { entries } = row as Entered
  return entries.toSorted((one, other) => one.stage.startsAt.getTime() - other.stage.startsAt.getTime())
}
