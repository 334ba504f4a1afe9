// What the form of an event says before anybody writes in it.
import { runsAnything } from '../../core/events/rights.ts'
import { addDays, lastDayBefore, localDateOf } from '../../core/time.ts'
import type { FoundEvent } from '../../db/events/roster.ts'
import { findSeries } from '../../db/events/series.ts'
import { settingOf } from '../../db/settings.ts'
import { choiceOf } from '../audience-choice.ts'
import type { Desk } from '../desk.ts'
import { aimsChosen } from './about.ts'
import { usual } from './form.ts'
import { timeOf } from './local-time.ts'
import { initialReminders } from './reminders.ts'

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
