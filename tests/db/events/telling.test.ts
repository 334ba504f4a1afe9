// What is said to many goes in pieces: whoever dies in between is followed, and nobody hears it twice.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { announceEvent } from '../../../db/events/announce.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import { changeEvent, createEvent } from '../../../db/events/plan.ts'
import { resumeTellings, tellAll, tellingOf } from '../../../db/events/telling.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, eventTools, hours, later, now, system, zone } from './fixture.ts'

let database: Database
let people: number[]
const { teacher, announced, join, waiting } = eventTools(() => database)
const four = { startsAt: new Date('2026-12-04T13:00:00Z'), endsAt: new Date('2026-12-04T14:30:00Z') }

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  people = []
  for (let i = 0; i < 5; i++) people.push(await teacher(school.id))
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
})

/** The same database for so many transactions; then the process is dead. */
function dyingAfter(count: number): Database['client'] {
  let left = count
  return new Proxy(database.client, {
    get: (client, name) => {
      if (name === '$transaction' && left-- <= 0) throw new Error('killed')
      return Reflect.get(client, name)
    },
  })
}
const counts = async (eventId: number, kind: string) =>
  Promise.all(people.map(async (id) => (await waiting(eventId, id)).filter((one) => one.kind === kind).length))
const each = (count: number) => people.map(() => count)
const tellingOfEvent = (eventId: number) => database.client.eventTelling.findUniqueOrThrow({ where: { eventId } })
const at = (minutes: number) => ({ now: later(minutes), hours })

test('a change is told to everybody once, though whoever told it died after the first piece', async () => {
  const { id, token } = await announced()
  for (const personId of people) await join(token, personId)
  // Decided, and dead before anybody was told.
  await expect(changeEvent(dyingAfter(1), system, id, four, at(5))).rejects.toThrow('killed')
  const { token: mine } = await tellingOfEvent(id)
  await expect(tellAll(dyingAfter(1), { eventId: id, token: mine }, at(5), 2)).rejects.toThrow('killed')
  expect((await counts(id, 'event-changed')).filter(Boolean).length).toBe(2)
  expect(await tellingOf(database.client, id)).toEqual({ what: 'change', messages: 2 })
  expect(await resumeTellings(database.client, at(6))).toBe(0)
  expect(await resumeTellings(database.client, at(7))).toBe(1)
  expect(await counts(id, 'event-changed')).toEqual(each(1))
  expect(await counts(id, 'event-reminder')).toEqual(each(3))
  expect(await tellingOf(database.client, id)).toBeNull()
  const last = (await waiting(id, people[4] as number)).filter(({ kind }) => kind === 'event-reminder').at(-1)
  expect(last?.notBefore).toEqual(new Date('2026-12-04T11:00:00Z'))
})

test('a change taken back while it was half told leaves nobody with news, and nobody who knows without', async () => {
  const { id, token } = await announced()
  for (const personId of people) await join(token, personId)
  await expect(changeEvent(dyingAfter(1), system, id, four, at(1))).rejects.toThrow('killed')
  const { token: mine } = await tellingOfEvent(id)
  await expect(tellAll(dyingAfter(1), { eventId: id, token: mine }, at(1), 2)).rejects.toThrow('killed')
  const three = { startsAt: new Date('2026-12-04T12:00:00Z'), endsAt: new Date('2026-12-04T13:30:00Z') }
  await changeEvent(database.client, system, id, three, at(2))
  expect(await counts(id, 'event-changed')).toEqual(each(0))
})

test('whoever was taken over says nothing more', async () => {
  const { id, token } = await announced()
  for (const personId of people) await join(token, personId)
  await expect(changeEvent(dyingAfter(1), system, id, four, at(5))).rejects.toThrow('killed')
  const { token: frozen } = await tellingOfEvent(id)
  await resumeTellings(database.client, at(8))
  await database.client.outboxMessage.updateMany({ data: { status: 'sent' } })
  expect(await tellAll(database.client, { eventId: id, token: frozen }, at(9))).toBe(0)
  expect(await counts(id, 'event-changed')).toEqual(each(0))
})

test('an announcement that was cut short reaches the others, and who has registered meanwhile is not invited', async () => {
  const created = await createEvent(database.client, system, draft(), now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  await expect(announceEvent(dyingAfter(1), system, created.id, at(0))).rejects.toThrow('killed')
  await join(created.token, people[0] as number, later(1))
  await resumeTellings(database.client, at(3))
  expect(await counts(created.id, 'event-announcement')).toEqual([0, 1, 1, 1, 1])
})

test('an event that is called off while it is announced is announced to nobody more', async () => {
  const created = await createEvent(database.client, system, draft(), now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  await expect(announceEvent(dyingAfter(1), system, created.id, at(0))).rejects.toThrow('killed')
  await join(created.token, people[0] as number, later(1))
  await cancelEvent(database.client, system, created.id, { why: 'карантин', ...at(2) })
  await resumeTellings(database.client, at(10))
  expect(await counts(created.id, 'event-announcement')).toEqual(each(0))
  expect(await counts(created.id, 'event-cancelled')).toEqual([1, 0, 0, 0, 0])
})
