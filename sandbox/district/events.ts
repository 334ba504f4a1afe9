// A year of events of the demo as rows: what was held with who came, what is coming with who has registered.
import type { LocalDate } from '../../core/people/local-date.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { findBuiltIn } from '../../core/segments/built-in.ts'
import { addDays, localDateOf, weekdayOf } from '../../core/time.ts'
import type { Filling } from '../../db/fill.ts'
import type { Prisma } from '../../db/open.ts'
import { withCertificates } from './event-certificates.ts'
import { type EventContent, type PlannedEvent, readEvents } from './event-content.ts'
import { audiencesOf, type Part, partsOf } from './event-people.ts'
import { materialsOf, speakersOf } from './event-programme.ts'
import { makeRandom, type Random } from './random.ts'
import { type Ids, instant, tokenOf } from './rows.ts'
import type { District } from './types.ts'

export type EventRows = Pick<
  Filling,
  'eventSeries' | 'centreEvent' | 'eventAim' | 'eventRegistration' | 'eventSpeaker' | 'eventMaterial'
>

type Given = { ids: Ids; rmoIds: ReadonlyMap<string, number>; zone: string; today: LocalDate }

/** An event with whom it is meant for: of an association, its members. */
type Meant = { event: PlannedEvent; people: readonly string[]; rmo: Rmo | null }

/** `planId` is the plan of this school year. */
type Rmo = { id: number; leaderKey: string | null; planId: number }

export function eventRows(district: District, given: Given): EventRows {
  const content = readEvents()
  const random = makeRandom('events')
  const { by, workplaceOf, isWorking } = audiencesOf(district, given.today)
  const meant: Meant[] = [
    ...content.events.map((event) => ({ event, people: by[event.audience], rmo: null })),
    ...meetingsOf(random, district, given, content, isWorking),
  ]
  const schools = district.organisations.filter(({ type }) => type === 'school').map(({ shortName }) => shortName)
  const rows: EventRows = {
    eventSeries: plansOf(district, given, content.plan),
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

function plansOf({ registers }: District, { rmoIds, today }: Given, title: string): EventRows['eventSeries'] {
  const schoolYear = schoolYearOf(today)
  return registers.rmos
    .filter(({ inIndicator }) => inIndicator)
    .map(({ code, name }, i) => ({
      id: i + 1,
      title: title.replace('{name}', name),
      searchName: normaliseForSearch(title.replace('{name}', name)),
      rmoId: rmoIds.get(code) ?? null,
      schoolYear,
    }))
}

function meetingsOf(
  random: Random,
  { registers }: District,
  { rmoIds }: Given,
  { meetings }: EventContent,
  isWorking: ReadonlySet<string>,
): Meant[] {
  return registers.rmos
    .filter(({ inIndicator }) => inIndicator)
    .flatMap(({ code, name, leaderKey }, i) => {
      const members = registers.members
        .filter(({ rmoCode, personKey }) => rmoCode === code && isWorking.has(personKey))
        .map(({ personKey }) => personKey)
      const days = [...(i % 4 === 0 ? [-110 - random.int(0, 60)] : []), -random.int(14, 58), random.int(5, 50)]
      return days.map((day, turn) => {
        const topic = meetings.topics[(i * 3 + turn) % meetings.topics.length] ?? ''
        const share = Math.round(members.length * (day < 0 ? 0.6 : 0.3))
        const event: PlannedEvent = {
          title: meetings.title.replace('{name}', name).replace('{topic}', topic),
          kind: 'rmo_meeting',
          level: 'municipal',
          mode: 'in_person',
          area: 2,
          days: day,
          time: random.pick(['13:30', '14:00', '15:00']),
          minutes: 90,
          audience: 'all-educators',
          people: Math.min(32, share),
          aims: [],
          speakers: [],
          materials: [],
        }
        return { event, people: members, rmo: { id: rmoIds.get(code) ?? 0, leaderKey, planId: i + 1 } }
      })
    })
}

function rowOf(
  { event, rmo }: Meant,
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
