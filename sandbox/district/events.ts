// A year of events of the demo as rows: what was held with who came, what is coming with who has registered.
import type { LocalDate } from '../../core/people/local-date.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { findBuiltIn } from '../../core/segments/built-in.ts'
import { addDays, localDateOf, weekdayOf } from '../../core/time.ts'
import type { Filling } from '../../db/fill.ts'
import type { Prisma } from '../../db/open.ts'
import { cyclesOf } from './cycles.ts'
import { withCertificates } from './event-certificates.ts'
import { dated, type EventContent, type PlannedEvent, readEvents } from './event-content.ts'
import { audiencesOf, type Part, partsOf } from './event-people.ts'
import { materialsOf, speakersOf } from './event-programme.ts'
import { makeRandom } from './random.ts'
import { rmoMeetings, rmoPlans } from './rmo-plans.ts'
import { type Ids, instant, tokenOf } from './rows.ts'
import type { District } from './types.ts'

export type EventRows = Pick<
  Filling,
  'eventSeries' | 'centreEvent' | 'eventAim' | 'eventRegistration' | 'eventSpeaker' | 'eventMaterial'
>

type Given = { ids: Ids; rmoIds: ReadonlyMap<string, number>; zone: string; today: LocalDate }

/** An event with whom it is meant for: of an association, its members. `seriesId`: of its cycle. */
export type Meant = { event: PlannedEvent; people: readonly string[]; rmo?: Rmo; seriesId?: number }

/** `planId` is the plan of this school year. */
type Rmo = { id: number; leaderKey: string | null; planId: number }

export function eventRows(district: District, given: Given): EventRows {
  const content = readEvents()
  const random = makeRandom('events')
  const { by, workplaceOf, isWorking } = audiencesOf(district, given.today)
  const plans = rmoPlans(district, given, content.plan)
  const cycles = cyclesOf(content, { by, district, today: given.today, firstId: plans.length + 1 })
  const meant: Meant[] = [
    ...content.events.map((event) => ({ event: dated(event, given.today), people: by[event.audience] })),
    ...rmoMeetings(random, district, given, content, isWorking),
    ...cycles.meetings,
  ]
  const schools = district.organisations.filter(({ type }) => type === 'school').map(({ shortName }) => shortName)
  const rows: EventRows = {
    eventSeries: [...plans, ...cycles.series],
    centreEvent: [],
    eventAim: [],
    eventRegistration: [],
    eventSpeaker: [],
    eventMaterial: [],
  }
  for (const [i, one] of meant.entries()) {
    const id = i + 1
    const place = `${random.pick(schools)}, ${random.pick(content.rooms)}`
    const row = rowOf(one, id, { ...given, place, content })
    rows.centreEvent.push(row)
    rows.eventAim.push(...one.event.aims.map((scale) => ({ eventId: id, survey: 'young-difficulties', scale })))
    const { people: count, waiting } = one.event
    const parts = partsOf(random, one.people, { count, waiting, isOver: row.status === 'held' })
    const { speakers, speaking } = speakersOf(one.event, { eventId: id, people: one.people, parts, ids: given.ids })
    rows.eventSpeaker.push(...speakers)
    rows.eventMaterial.push(...materialsOf(one.event, row))
    const all = [...parts, ...speaking]
    rows.eventRegistration.push(...all.map((part) => registrationOf(part, row, given.ids, workplaceOf)))
  }
  return { ...rows, eventRegistration: withCertificates(rows) }
}

function rowOf(
  { event, rmo, seriesId }: Meant,
  id: number,
  { ids, zone, today, place, content }: Given & { place: string; content: EventContent },
): EventRows['centreEvent'][number] & { startsAt: Date; endsAt: Date } {
  const day = workday(addDays(today, event.days))
  const startsAt = instant(`${day}T${event.time}`, zone)
  const endsAt = new Date(startsAt.getTime() + event.minutes * 60_000)
  const announcedAt = instant(`${workday(addDays(day < today ? day : today, -14))}T11:00`, zone)
  const status = event.draft
    ? 'draft'
    : event.cancelled
      ? 'cancelled'
      : event.days < 0
        ? 'held'
        : event.closed
          ? 'registration_closed'
          : 'announced'
  const schoolYear = schoolYearOf(localDateOf(startsAt, zone))
  const isOfPlan = rmo && schoolYear === schoolYearOf(today)
  const rule = rmo ? { rule: 'rmo-member', rmos: [rmo.id] } : findBuiltIn(event.audience)
  return {
    id,
    token: tokenOf('event', `${id}`),
    checkInSecret: tokenOf('event-secret', `${id}`) + tokenOf('event-secret-2', `${id}`),
    title: event.title,
    searchName: normaliseForSearch(event.title),
    kind: event.kind,
    level: event.level,
    mode: event.mode,
    area: event.area,
    startsAt,
    endsAt,
    schoolYear,
    place: event.mode === 'online' ? null : place,
    link: event.mode === 'online' ? content.online : null,
    hours: Math.round(event.minutes / 45),
    capacity: event.capacity ?? null,
    audience: rmo ? 'rmo' : event.audience,
    status,
    createdAt: announcedAt,
    announcedAt: status === 'draft' ? null : announcedAt,
    ...(status !== 'draft' && { rules: { name: null, rule } as Prisma.InputJsonObject }),
    heldAt: status === 'held' ? endsAt : null,
    ...(status === 'cancelled' && { cancelledAt: announcedAt, cancelReason: content.cancelReason }),
    ...(rmo && { rmoId: rmo.id, organiserId: rmo.leaderKey ? ids.person(rmo.leaderKey) : null }),
    ...(isOfPlan && { seriesId: rmo.planId }),
    ...(seriesId !== undefined && { seriesId }),
  }
}

function registrationOf(
  { personKey, status, daysBefore, attended, role = 'participant' }: Part,
  event: { id?: number; startsAt: Date; announcedAt?: Date | string | null },
  ids: Ids,
  workplaceOf: ReadonlyMap<string, string>,
): EventRows['eventRegistration'][number] {
  const { id: eventId = 0, startsAt } = event
  const announced = event.announcedAt instanceof Date ? event.announcedAt : startsAt
  const madeAt = new Date(announced.getTime() + (12 - daysBefore) * 3_600_000 + daysBefore * 137_000)
  const workplace = workplaceOf.get(personKey)
  return {
    token: tokenOf('registration', `${eventId}:${personKey}`),
    eventId,
    personId: ids.person(personKey),
    organisationId: workplace ? ids.organisation(workplace) : null,
    role,
    status,
    madeBy: role === 'participant' ? 'chat' : 'staff',
    madeAt,
    queuedAt: status === 'waiting' ? madeAt : null,
    endedAt: status === 'cancelled' ? new Date(madeAt.getTime() + 3_600_000) : null,
    ...(attended && { attendedAt: startsAt, attendedBy: 'staff' as const }),
  }
}

function workday(date: LocalDate): LocalDate {
  const weekday = weekdayOf(date)
  return weekday <= 5 ? date : addDays(date, weekday === 6 ? 2 : 1)
}
