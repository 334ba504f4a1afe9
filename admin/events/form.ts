// The form of an event: what staff fill in, and how it is read, each field refused by its name.
import { usualAudience } from '../../core/events/audience.ts'
import { judgeCapacity, judgeEvent, judgeReminders } from '../../core/events/judge.ts'
import { runsAnything } from '../../core/events/rights.ts'
import { type EventKind, eventKinds, eventLevels, eventModes } from '../../core/events/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { deadlineAfter } from '../../core/time.ts'
import type { EventAudience, EventDraft } from '../../db/events/draft.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf, audienceOptions } from '../audience-choice.ts'
import type { FieldOfAction, Option } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { topicsIn } from './about.ts'
import { instantAt } from './local-time.ts'
import { readReminders, reminderFields } from './reminders.ts'

export const areas = ['1', '2', '3', '4', '5', '6', '7']

export const fields: FieldOfAction[] = [
  { name: 'title', kind: 'text', required: true },
  { name: 'kind', kind: 'choice', required: true, choices: [...eventKinds] },
  { name: 'areaNumber', kind: 'choice', required: true, choices: areas },
  { name: 'day', kind: 'date', required: true },
  { name: 'from', kind: 'time', required: true },
  { name: 'until', kind: 'time', required: true },
  { name: 'lastDay', kind: 'date' },
  { name: 'mode', kind: 'choice', required: true, choices: [...eventModes] },
  { name: 'place', kind: 'text' },
  { name: 'link', kind: 'text' },
  { name: 'places', kind: 'text' },
  { name: 'registrationUntil', kind: 'date' },
  { name: 'level', kind: 'choice', required: true, choices: [...eventLevels] },
  { name: 'rmo', kind: 'reference', reference: 'Rmo' },
  { name: 'series', kind: 'reference', reference: 'EventSeries' },
  { name: 'organisedBy', kind: 'reference', reference: 'Person' },
  { name: 'organisation', kind: 'reference', reference: 'Organisation' },
  { name: 'planRow', kind: 'text' },
  { name: 'academicHours', kind: 'text' },
  ...reminderFields,
  { name: 'description', kind: 'longtext' },
]

/** @throws Refusal that names the field */
export function readEvent(desk: Desk, values: Record<string, string>): EventDraft & { topics: string[] } {
  const { zone } = desk.hours
  const { day = '', from = '', until = '', lastDay = '', registrationUntil = '' } = values
  const startsAt = instantAt(day, from, zone)
  const closesAt = registrationUntil ? deadlineAfter(registrationUntil, zone) : null
  return {
    title: values.title ?? '',
    kind: values.kind as EventDraft['kind'],
    level: values.level as EventDraft['level'],
    mode: values.mode as EventDraft['mode'],
    area: Number(values.areaNumber),
    startsAt,
    endsAt: instantAt(lastDay || day, until, zone),
    place: none(values.place ?? null),
    link: none(values.link ?? null),
    capacity: wholeOrNone(values.places, 'events-refused-capacity', { most: 100_000 }),
    // The last day of registration may be the day of the event: then until it begins.
    registrationClosesAt: closesAt && registrationUntil === day ? startsAt : closesAt,
    description: values.description ?? null,
    hours: wholeOrNone(values.academicHours, 'events-refused-hours', {}),
    activity: values.planRow ?? null,
    seriesId: values.series ? Number(values.series) : null,
    organiserId: values.organisedBy ? Number(values.organisedBy) : desk.actor.personId,
    organisationId: values.organisation ? Number(values.organisation) : null,
    rmoId: values.rmo ? Number(values.rmo) : null,
    topics: topicsIn(values.topics),
    reminders: readReminders(values),
  }
}

/** @throws what would be wrong, before anything is counted for a preview */
export function refuseUnsound(
  fields: EventDraft,
  now: Date,
  before?: Pick<FoundEvent, 'startsAt' | 'registrationClosesAt' | 'taken'>,
): void {
  const { place, link, activity } = fields
  const trimmed = {
    ...fields,
    title: fields.title.trim(),
    place: none(place),
    link: none(link),
    activity: none(activity),
  }
  const wrong =
    judgeEvent(trimmed, now, before) ??
    judgeReminders(fields.reminders) ??
    judgeCapacity(fields.capacity, before?.taken ?? 0)
  if (wrong) throw new Refusal(wrong.reason, wrong.args)
}

/** The members of the association first: a leader may announce to nobody else. */
export async function eventAudiences(desk: Desk): Promise<Option[]> {
  const words = wordsOf(desk.actor.language)
  const members = { value: 'rmo', label: words('panel-ui-resources-CentreEvent-labels-audience-rmo') }
  if (!runsAnything(desk.actor)) return [members]
  return [{ value: usual, label: words('panel-events-audience-usual') }, members, ...(await audienceOptions(desk))]
}

/** The choice of whoever leaves it to the kind of the event. */
export const usual = 'usual'

export function audienceOfEvent({ audience = '', kind }: Record<string, string>): EventAudience {
  return audienceOf(audience === usual ? usualAudience(kind as EventKind) : audience)
}

const none = (text: string | null) => text?.trim() || null

function wholeOrNone(given: string | undefined, reason: string, args: Record<string, number>): number | null {
  const text = given?.trim() ?? ''
  if (text === '') return null
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Refusal(reason, args)
  return Number(text)
}
