// Places, the waiting list and offers: nobody twice, nobody lost, nobody passed by.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { passLapsedOffers } from '../../../db/events/places.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventTools, hours, later, now } from './fixture.ts'

let database: Database
let people: number[]
const { teacher, announced, join, leave, standing, waiting } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  people = []
  for (let i = 0; i < 4; i++) people.push(await teacher(school.id))
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
})
const person = (i: number) => people[i] as number

describe('a place', () => {
  test('is taken once, however often it is asked for', async () => {
    const { id, token } = await announced()
    expect(await join(token, person(0))).toMatchObject({ kind: 'registered' })
    expect(await join(token, person(0))).toEqual({ kind: 'already', status: 'registered' })
    expect(await database.client.eventRegistration.count({ where: { eventId: id } })).toBe(1)
  })

  test('the last one goes to one of two who press at once, and the other is told', async () => {
    const { id, token } = await announced({ capacity: 1 })
    const became = await Promise.all([join(token, person(0)), join(token, person(1))])
    expect(became.map(({ kind }) => kind).sort()).toEqual(['registered', 'waiting'])
    expect(await database.client.eventRegistration.count({ where: { eventId: id, status: 'registered' } })).toBe(1)
  })

  test('is for whom the event is meant', async () => {
    const { token } = await announced()
    const stranger = await make.person(database.client)
    expect(await join(token, stranger.id)).toMatchObject({ kind: 'refused', reason: 'events-refused-not-meant' })
  })

  test('is not given once the event has begun', async () => {
    const { token } = await announced()
    expect(await join(token, person(0), new Date('2026-12-04T12:00:00Z'))).toMatchObject({
      kind: 'refused',
      reason: 'events-refused-begun',
    })
  })

  test('is nobody else’s to ask for', async () => {
    const { token } = await announced()
    const { register } = await import('../../../db/events/register.ts')
    const asked = { personId: person(1), madeBy: 'chat' as const, now, hours }
    expect(await register(database.client, { kind: 'person', personId: person(0) }, { token }, asked)).toMatchObject({
      kind: 'refused',
      reason: 'events-refused-not-allowed',
    })
  })
})

describe('the waiting list', () => {
  test('moves up in its order when somebody withdraws', async () => {
    const { id, token } = await announced({ capacity: 1 })
    await join(token, person(0))
    expect(await join(token, person(1), later(1))).toMatchObject({ kind: 'waiting', place: 1 })
    expect(await join(token, person(2), later(2))).toMatchObject({ kind: 'waiting', place: 2 })
    expect(await leave(token, person(0), later(3))).toEqual({ kind: 'withdrawn', offered: 1 })
    expect([await standing(id, person(1)), await standing(id, person(2))]).toEqual(['offered', 'waiting'])
    const [message] = await waiting(id, person(1))
    expect(message).toMatchObject({ kind: 'event-offered', expiresAt: later(24 * 60 + 3) })
  })

  test('an offered place is nobody else’s, and is accepted with one press', async () => {
    const { id, token } = await announced({ capacity: 1 })
    await join(token, person(0))
    await join(token, person(1), later(1))
    await leave(token, person(0), later(2))
    expect(await join(token, person(2), later(3))).toMatchObject({ kind: 'waiting' })
    expect(await join(token, person(1), later(4))).toMatchObject({ kind: 'accepted' })
    expect(await standing(id, person(1))).toBe('registered')
    expect((await waiting(id, person(1))).map(({ kind }) => kind)).toEqual(Array(3).fill('event-reminder'))
  })

  test('an offer that runs out passes to the next, and cannot be taken late', async () => {
    const { id, token } = await announced({ capacity: 1 })
    await join(token, person(0))
    await join(token, person(1), later(1))
    await join(token, person(2), later(2))
    await leave(token, person(0), later(3))
    const after = later(24 * 60 + 3)
    expect(await passLapsedOffers(database.client, later(24 * 60 + 2), hours)).toEqual({ lapsed: 0, offered: 0 })
    expect(await join(token, person(1), after)).toMatchObject({ reason: 'events-refused-offer-over' })
    expect(await passLapsedOffers(database.client, after, hours)).toEqual({ lapsed: 1, offered: 1 })
    expect([await standing(id, person(1)), await standing(id, person(2))]).toEqual(['lapsed', 'offered'])
  })

  test('whoever declines gives way, and who comes back stands last', async () => {
    const { id, token } = await announced({ capacity: 1 })
    for (const [i, who] of people.slice(0, 3).entries()) await join(token, who, later(i))
    await leave(token, person(0), later(5))
    await leave(token, person(1), later(6))
    expect([await standing(id, person(1)), await standing(id, person(2))]).toEqual(['declined', 'offered'])
    expect(await join(token, person(1), later(7))).toMatchObject({ kind: 'waiting', place: 1 })
  })
})
