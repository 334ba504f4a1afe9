// Events of the centre: made, announced, changed and called off by named actions.
import { builtInNames } from '../../core/segments/built-in.ts'
import { scaleChoices } from '../../db/events/aims.ts'
import type { Aim } from '../../db/events/draft.ts'
import { addContestStage, publishContestResults, setNominations } from '../actions/contests.ts'
import { addSpeaker, changeSpeaker } from '../actions/event-speakers.ts'
import { announceEvent, cancelEvent, closeEventRegistration, reopenEventRegistration } from '../actions/event-steps.ts'
import { changeEvent, createEvent, enrol, setEventAims } from '../actions/events.ts'
import { repeatEvent } from '../actions/repeat-event.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { namesOfTopics } from '../events/about.ts'
import { nameAims } from '../events/aims.ts'
import { byName } from '../search.ts'

type Counted = { registrations: { status: string; attendedAt: Date | null }[] }

const counted = { registrations: { select: { status: true, attendedAt: true } } }

export const centreEvents: ResourceDeclaration = {
  model: 'CentreEvent',
  subject: 'centreEvent',
  icon: 'Calendar',
  group: 'events',
  title: 'title',
  list: ['title', 'kind', 'startsAt', 'status', 'registered', 'attended'],
  show: [
    'title',
    'kind',
    'level',
    'mode',
    'area',
    'startsAt',
    'endsAt',
    'place',
    'link',
    'capacity',
    'registered',
    'waiting',
    'attended',
    'status',
    'audience',
    'segment',
    'aims',
    'rmo',
    'series',
    'parent',
    'stage',
    'organiser',
    'organisation',
    'activity',
    'topicNames',
    'hours',
    'description',
    'announcedAt',
    'cancelReason',
  ],
  edit: [],
  computed: {
    audience: {
      kind: 'choice',
      choices: [...builtInNames, 'rmo', 'segment'],
      needs: { audience: true },
      value: ({ audience }) => audience,
    },
    segment: {
      kind: 'text',
      needs: { segment: { select: { name: true } } },
      value: ({ segment }) => (segment as { name: string } | null)?.name ?? null,
    },
    aims: { kind: 'text', isList: true, needs: { aims: true }, value: ({ aims }) => aims },
    topicNames: {
      kind: 'text',
      isList: true,
      needs: { topics: true },
      value: ({ topics }, _now, { actor }) => namesOfTopics(topics as string[], actor.language),
    },
    registered: { kind: 'number', needs: counted, value: (row) => ofStatus(row as Counted, 'registered') },
    waiting: { kind: 'number', needs: counted, value: (row) => ofStatus(row as Counted, 'waiting', 'offered') },
    attended: {
      kind: 'number',
      needs: { ...counted, status: true },
      value: (row) =>
        row.status === 'held' ? (row as Counted).registrations.filter(({ attendedAt }) => attendedAt).length : null,
    },
  },
  enrich: async (db, rows, { language }) => {
    const choices = await scaleChoices(db)
    return rows.map((row) => ({ ...row, aims: nameAims(choices, row.aims as Aim[], language) }))
  },
  filters: ['status', 'kind', 'startsAt', 'area', 'rmo', 'series', 'schoolYear', 'level', 'mode'],
  sort: {
    startsAt: ['startsAt'],
    title: ['title'],
    kind: ['kind', 'startsAt'],
    status: ['status', 'startsAt'],
    place: ['place'],
  },
  descending: true,
  search: byName,
  actions: [
    createEvent,
    announceEvent,
    changeEvent,
    enrol,
    addSpeaker,
    repeatEvent,
    setEventAims,
    changeSpeaker,
    closeEventRegistration,
    reopenEventRegistration,
    cancelEvent,
    addContestStage,
    setNominations,
    publishContestResults,
  ],
  pages: [{ name: 'eventPage', icon: 'Users', page: 'event', parameter: 'event' }],
}

function ofStatus({ registrations }: Counted, ...statuses: string[]): number {
  return registrations.filter(({ status }) => statuses.includes(status)).length
}
