// Certificates: from real attendance alone, numbered, confirmed to anybody, whole to their owner.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deskKey } from '../../../core/events/check-in-code.ts'
import { markAttendance } from '../../../db/events/attendance.ts'
import { holdEndedEvents } from '../../../db/events/cancel.ts'
import { issueCertificates, ownCertificate } from '../../../db/events/certificates.ts'
import { checkInAtDesk } from '../../../db/events/check-in.ts'
import { certificatesOf } from '../../../db/events/event-certificates.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { hours, system, zone } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { respondent } from '../form/make.ts'
import { atTheDoor, doorTools, openEvents } from './make.ts'

let database: Database
let door: Awaited<ReturnType<typeof openEvents>>
const { seminar, there, leave } = doorTools(() => database)
const words = wordsOf('ru')
/** An hour and a minute after the end. */
const after = new Date(atTheDoor.getTime() + (10 + 90 + 61) * 60_000)

beforeAll(async () => {
  database = await testDatabase()
  door = await openEvents(database)
})
beforeEach(async () => {
  await database.client.centreEvent.deleteMany()
})
afterAll(async () => {
  await door.close()
  await database.close()
})

type Seminar = Awaited<ReturnType<typeof seminar>>

/** Of those on the list the first so many came. */
async function held(people: number, came: number, given: Parameters<typeof seminar>[1] = {}): Promise<Seminar> {
  const made = await seminar(people, given)
  const now = new Date(atTheDoor.getTime() + 20 * 60_000)
  const registrationIds = made.people.slice(0, came).map(({ id }) => id)
  await markAttendance(database.client, system, made.event.id, { registrationIds, attended: true, now })
  await holdEndedEvents(database.client, after)
  return made
}

const own = ({ event, people }: Seminar, which: number, now = after) => {
  const personId = people[which]?.personId ?? 0
  return ownCertificate(database.client, { kind: 'person', personId }, event.token, { personId, now, zone })
}

test('who came is given one an hour after the end, with the next number, and is told once', async () => {
  const { event, people } = await held(3, 2)
  expect(await issueCertificates(database.client, new Date(after.getTime() - 2 * 60_000), hours)).toBe(0)
  expect(await issueCertificates(database.client, after, hours)).toBe(2)
  expect(await issueCertificates(database.client, after, hours)).toBe(0)
  const rows = await database.client.eventRegistration.findMany({
    where: { eventId: event.id },
    orderBy: { id: 'asc' },
  })
  const numbers = people.map(({ id }) => rows.find((row) => row.id === id)?.certificateNumber)
  expect(new Set(numbers)).toEqual(new Set(['2026-00001', '2026-00002', null]))
  const told = await database.client.outboxMessage.findMany({ where: { eventId: event.id, kind: 'event-certificate' } })
  expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set(people.slice(0, 2).map((one) => one.personId)))
  expect(told.length).toBe(2)
  expect(JSON.stringify(told.map(({ params }) => params))).not.toContain(rows[0]?.certificateToken)
})

test.each([
  ['for somebody absent', 1, {}, after, 'certificate-refused-absent'],
  ['before the end', 0, {}, new Date(atTheDoor.getTime() + 30 * 60_000), 'certificate-refused-early'],
  ['of an event that tells no hours', 0, { hours: null }, after, 'certificate-refused-none'],
])('one %s is refused in words', async (_what, which, given, now, reason) => {
  const made = await held(2, 1, given)
  expect(await own(made, which, now)).toEqual({ kind: 'refused', reason })
  expect(words(reason)).not.toBe(reason)
})

test('whoever was marked at the door and gave the place back before it began gets none', async () => {
  const { event, people } = await seminar(1)
  const [one] = people
  if (!one) throw new Error('tests: nobody')
  const attempt = { key: 'a'.repeat(16), code: one.code, readAt: atTheDoor, now: atTheDoor }
  const key = deskKey(event.checkInSecret, event.token)
  await checkInAtDesk(database.client, { token: event.token, key }, attempt)
  expect(await there(one.id)).toEqual(atTheDoor)
  await leave(event.token, one.personId, new Date(atTheDoor.getTime() + 60_000))
  await holdEndedEvents(database.client, after)
  expect(await issueCertificates(database.client, after, hours)).toBe(0)
})

test('nor does whoever was marked on the day from which it was put off, until they come', async () => {
  const { event, people } = await seminar(2)
  const [one] = people
  if (!one) throw new Error('tests: nobody')
  const desk = { token: event.token, key: deskKey(event.checkInSecret, event.token) }
  const mark = (key: string, at: Date) =>
    checkInAtDesk(database.client, desk, { key: key.repeat(16), code: one.code, readAt: at, now: at })
  await mark('a', atTheDoor)
  const change = { startsAt: dayOn(event.startsAt), endsAt: dayOn(event.endsAt) }
  expect(await changeEvent(database.client, system, event.id, change, { now: atTheDoor, hours })).toMatchObject({
    kind: 'changed',
  })
  expect(await there(one.id)).toBeNull()
  expect(await mark('b', dayOn(atTheDoor))).toMatchObject({ kind: 'accepted' })
  expect(await there(one.id)).toEqual(dayOn(atTheDoor))
})

test('an hour later on the same day takes no mark away', async () => {
  const { event, people } = await seminar(1)
  const [one] = people
  if (!one) throw new Error('tests: nobody')
  const desk = { token: event.token, key: deskKey(event.checkInSecret, event.token) }
  const attempt = { key: 'a'.repeat(16), code: one.code, readAt: atTheDoor, now: atTheDoor }
  await checkInAtDesk(database.client, desk, attempt)
  const hour = (at: Date) => new Date(at.getTime() + 3_600_000)
  const change = { startsAt: hour(event.startsAt), endsAt: hour(event.endsAt) }
  await changeEvent(database.client, system, event.id, change, { now: atTheDoor, hours })
  expect(await there(one.id)).toEqual(atTheDoor)
})

function dayOn(at: Date): Date {
  return new Date(at.getTime() + 86_400_000)
}

test('nobody takes the certificate of another', async () => {
  const made = await held(2, 2)
  const [one, other] = made.people.map(({ personId }) => personId) as [number, number]
  const given = { personId: one, now: after, zone }
  const taken = await ownCertificate(database.client, { kind: 'person', personId: other }, made.event.token, given)
  expect(taken).toMatchObject({ kind: 'refused' })
})

test('its page confirms it with initials alone, and shows the whole to its owner', async () => {
  const made = await held(1, 1)
  const mine = await own(made, 0)
  if (mine.kind !== 'given') throw new Error(mine.reason)
  expect(await own(made, 0)).toEqual(mine)
  const person = await database.client.person.findUniqueOrThrow({ where: { id: made.people[0]?.personId ?? 0 } })
  const { get } = respondent(door)
  const [, , token, key] = mine.path.split('/')
  const open = await get(`/c/${token}`)
  expect(open.text).toContain(words('certificate-number', { number: mine.certificate.number }))
  expect(open.text).toContain(words('certificate-holds'))
  expect(open.text).toContain(`${person.lastName.charAt(0)}. ${person.firstName.charAt(0)}.`)
  expect(open.text).not.toContain(person.lastName)
  expect(open.html).not.toContain('.pdf')
  const whole = await get(mine.path)
  expect(whole.text).toContain(person.lastName)
  const file = await fetch(`${door.address}${mine.path}.pdf`)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect((await get(`/c/${token}/${'0'.repeat(32)}`)).status).toBe(404)
  expect((await get(`/c/${key}`)).status).toBe(404)
})

test('it holds no more once the attendance was taken back', async () => {
  const made = await held(1, 1)
  const mine = await own(made, 0)
  if (mine.kind !== 'given') throw new Error(mine.reason)
  const registrationIds = made.people.map(({ id }) => id)
  await markAttendance(database.client, system, made.event.id, { registrationIds, attended: false, now: after })
  const { get } = respondent(door)
  expect((await get(mine.path)).text).toContain(words('certificate-does-not-hold'))
  expect((await fetch(`${door.address}${mine.path}.pdf`)).status).toBe(410)
  expect(await own(made, 0)).toMatchObject({ kind: 'refused', reason: 'certificate-refused-absent' })
})

test('whoever runs the event takes all that hold, and that is noted', async () => {
  const { event } = await held(3, 2)
  expect(await certificatesOf(database.client, system, event.id, after)).toMatchObject({ kind: 'refused' })
  await issueCertificates(database.client, after, hours)
  const found = await certificatesOf(database.client, system, event.id, after)
  expect(found.kind === 'certificates' && found.all.length).toBe(2)
  expect(await database.client.auditEntry.count({ where: { action: 'downloadCertificates' } })).toBe(1)
})
