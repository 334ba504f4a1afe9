// The form of an event: what staff fill in, and how it is read, each field refused by its name.
import { usualAudience } from '../../core/events/audience.ts'
import { judgeEvent, judgeReminders } from '../../core/events/judge.ts'
import { runsAnything } from '../../core/events/rights.ts'
import { type EventKind, eventKinds, eventLevels, eventModes } from '../../core/events/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { addDays, deadlineAfter, lastDayBefore, localDateOf } from '../../core/time.ts'
import type { EventAudience, EventDraft } from '../../db/events/plan.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import { findSeries } from '../../db/events/series.ts'
import { settingOf } from '../../db/settings.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf, audienceOptions, choiceOf } from '../audience-choice.ts'
import type { FieldOfAction, Option } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { aimsChosen, topicsIn } from './about.ts'
import { instantAt, timeOf } from './local-time.ts'
import { initialReminders, readReminders, reminderFields } from './reminders.ts'

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
export function refuseUnsound(fields: EventDraft, now: Date, before?: { startsAt: Date }): void {
  const { place, link, activity } = fields
  const trimmed = {
    ...fields,
    title: fields.title.trim(),
    place: none(place),
    link: none(link),
    activity: none(activity),
  }
  const wrong = judgeEvent(trimmed, now, before) ?? judgeReminders(fields.reminders)
  if (wrong) throw new Refusal(wrong.reason, wrong.args)
}

export async function initialOf(event: FoundEvent, { db, hours: { zone } }: Desk): Promise<Record<string, string>> {
  const { startsAt, endsAt, capacity, hours, registrationClosesAt } = event
  const { rmoId, seriesId, organiserId, organisationId } = event
  const day = localDateOf(startsAt, zone)
  const lastDay = localDateOf(endsAt, zone)
  return {
    title: event.title,
    kind: event.kind,
    areaNumber: String(event.area),
    day,
    from: timeOf(startsAt, zone),
    until: timeOf(endsAt, zone),
    lastDay: lastDay === day ? '' : lastDay,
    mode: event.mode,
    place: event.place ?? '',
    link: event.link ?? '',
    places: capacity === null ? '' : String(capacity),
    registrationUntil: registrationClosesAt ? lastDayBefore(registrationClosesAt, zone) : '',
    level: event.level,
    rmo: rmoId === null ? '' : String(rmoId),
    series: seriesId === null ? '' : String(seriesId),
    organisedBy: organiserId === null ? '' : String(organiserId),
    organisation: organisationId === null ? '' : String(organisationId),
    planRow: event.activity ?? '',
    status: event.status,
    audience: choiceOf(event),
    aims: aimsChosen(event.aims),
    topics: event.topics.join('\n'),
    academicHours: hours === null ? '' : String(hours),
    description: event.description ?? '',
    ...initialReminders(event.reminders, await settingOf(db, 'event-reminders')),
  }
}

/** Next week at three: after the lessons. From the page of a series it is one of its events. */
export async function initialOfNew(desk: Desk, series = ''): Promise<Record<string, string>> {
  const found = /^\d{1,9}$/.test(series) ? await findSeries(desk.db, desk.actor, Number(series), desk.now) : null
  return {
    kind: 'seminar',
    level: 'municipal',
    mode: 'in_person',
    day: addDays(localDateOf(desk.now, desk.hours.zone), 7),
    from: '15:00',
    until: '16:30',
    audience: runsAnything(desk.actor) ? usual : 'rmo',
    ...initialReminders(null, await settingOf(desk.db, 'event-reminders')),
    ...(found && { series }),
    ...(found?.rmoId && { rmo: String(found.rmoId), kind: 'rmo_meeting', areaNumber: '2', audience: 'rmo' }),
  }
}

/** The members of the association first: a leader may announce to nobody else. */
export async function eventAudiences(desk: Desk): Promise<Option[]> {
  const words = wordsOf(desk.actor.language)
  const members = { value: 'rmo', label: words('panel-ui-resources-CentreEvent-labels-audience-rmo') }
  if (!runsAnything(desk.actor)) return [members]
  return [{ value: usual, label: words('panel-events-audience-usual') }, members, ...(await audienceOptions(desk))]
}

/** The choice of whoever leaves it to the kind of the event. */
const usual = 'usual'

export function audienceOfEvent({ audience = '', kind }: Record<string, string>): EventAudience {
  return audienceOf(audience === usual ? usualAudience(kind as EventKind) : audience)
}

const none = (text: string | null) => text?.trim() || null

function wholeOrNone(given: string | undefined, reason: string, args: Record<string, number>): number | null {
  const text = given?.trim() ?? ''
  if (text === '') return null
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(reason, args)
  return Number(text)
}
