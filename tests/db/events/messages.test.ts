// What people hear of an event: each thing once, those it concerns and only them, and what no longer holds is not said.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import { snooze, stopReminders } from '../../../db/events/snooze.ts'
import type { Database } from '../../../db/open.ts'
import { wordsOf } from '../../../locales/index.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventTools, hours, later, now, system } from './fixture.ts'

let database: Database
let people: number[]
const { teacher, announced, join, leave, waiting } = eventTools(() => database)
const person = (i: number) => people[i] as number
const four = { startsAt: new Date('2026-12-04T13:00:00Z'), endsAt: new Date('2026-12-04T14:30:00Z') }
const three = { startsAt: new Date('2026-12-04T12:00:00Z'), endsAt: new Date('2026-12-04T13:30:00Z') }

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  people = []
  for (let i = 0; i < 3; i++) people.push(await teacher(school.id))
  // A teacher without a chat is announced to by nobody.
  const { id } = await make.person(database.client)
  await make.assignment(database.client, { personId: id, organisationId: school.id })
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
})

const kindsOf = async (id: number, personId: number) => (await waiting(id, personId)).map(({ kind }) => kind)
const changes = async (id: number, personId: number) =>
  (await waiting(id, personId)).filter(({ kind }) => kind === 'event-changed')
const change = (id: number, given: object, at = now) =>
  changeEvent(database.client, system, id, given, { now: at, hours })
const say = async (id: number, personId: number, name: string) => {
  const message = (await waiting(id, personId)).find(({ kind }) => kind === name)
  const view = kinds.find((kind) => kind.name === name)?.view(message?.params, { say: wordsOf('ru'), language: 'ru' })
  return [view?.heading, view?.text, view?.note].filter(Boolean).join('\n')
}
const allSent = (id: number) =>
  database.client.outboxMessage.updateMany({ where: { eventId: id, status: 'queued' }, data: { status: 'sent' } })

describe('an announcement', () => {
  test('goes to everybody it is meant for who can be written to, and says when and where', async () => {
    const { id, people: meant, messages } = await announced()
    expect({ meant, messages }).toEqual({ meant: 4, messages: 3 })
    expect(await say(id, person(0), 'event-announcement')).toBe(
      '«План за 20 минут», семинар\n4 декабря (пт), 15:00–16:30 (МСК)\nМесто: Школа № 1, кабинет 12\n' +
        'Приглашаем вас. Запись займёт два нажатия.',
    )
  })

  test('that still waits is not said to who has registered meanwhile', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    expect(await kindsOf(id, person(0))).toEqual(Array(3).fill('event-reminder'))
    expect(await kindsOf(id, person(1))).toEqual(['event-announcement'])
  })
})

describe('a change of the time', () => {
  test('is told once to who has a place or waits for one, and to nobody else', async () => {
    const { id, token } = await announced({ capacity: 1 })
    await join(token, person(0))
    await join(token, person(1), later(1))
    await allSent(id)
    expect(await change(id, four, later(5))).toEqual({ kind: 'changed', told: 2 })
    expect((await changes(id, person(0))).length).toBe(1)
    expect((await changes(id, person(1))).length).toBe(1)
    expect(await kindsOf(id, person(2))).toEqual([])
    expect(await say(id, person(0), 'event-changed')).toContain(
      'Было: 4 декабря (пт), 15:00–16:30 (МСК)\nМесто: Школа № 1, кабинет 12\n\n' +
        'Стало: 4 декабря (пт), 16:00–17:30 (МСК)',
    )
  })

  test('and another within minutes are one message, from what was known to what holds', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    await change(id, four, later(5))
    await change(id, { place: 'Школа № 2' }, later(6))
    const told = await changes(id, person(0))
    expect(told).toMatchObject([
      {
        params: { place: 'Школа № 2', startsAt: four.startsAt.toISOString(), was: { place: 'Школа № 1, кабинет 12' } },
      },
    ])
    expect(told[0]?.params).toMatchObject({ was: { startsAt: three.startsAt.toISOString() } })
  })

  test('that is taken back before anybody has heard of it is not told at all', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    await change(id, four, later(1))
    await change(id, three, later(2))
    expect(await changes(id, person(0))).toEqual([])
  })

  test('after an earlier one was said is told anew', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    await change(id, four, later(1))
    await database.client.outboxMessage.updateMany({ where: { kind: 'event-changed' }, data: { status: 'sent' } })
    await change(id, three, later(30))
    expect(await changes(id, person(0))).toMatchObject([{ params: { was: { startsAt: four.startsAt.toISOString() } } }])
  })

  test('plans the reminders anew, and what still waits to be announced tells the new time', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    await change(id, four, later(5))
    const reminders = (await waiting(id, person(0))).filter(({ kind }) => kind === 'event-reminder')
    expect(reminders.at(-1)?.notBefore).toEqual(new Date('2026-12-04T11:00:00Z'))
    expect(reminders.length).toBe(3)
    expect(await say(id, person(1), 'event-announcement')).toContain('16:00–17:30')
  })

  test('of the title alone is nobody’s news', async () => {
    const { id, token } = await announced()
    await join(token, person(0))
    expect(await change(id, { title: 'План урока за 20 минут' })).toEqual({ kind: 'changed', told: 0 })
  })

  test('is refused after the end, and into the past', async () => {
    const { id } = await announced()
    expect(await change(id, four, new Date('2026-12-04T13:30:00Z'))).toMatchObject({ reason: 'events-refused-over' })
    expect(await change(id, { startsAt: later(-60) })).toMatchObject({ reason: 'events-refused-past' })
  })
})

test('a capacity below those who are registered is refused, and a larger one lets in who waits', async () => {
  const { id, token } = await announced({ capacity: 2 })
  for (const [i, who] of people.entries()) await join(token, who, later(i))
  expect(await change(id, { capacity: 1 }, later(9))).toMatchObject({
    reason: 'events-refused-below',
    args: { capacity: 1, taken: 2 },
  })
  await change(id, { capacity: 3 }, later(10))
  expect(await kindsOf(id, person(2))).toEqual(['event-offered'])
})

test('a cancelled event is told with its reason to who had a place, and nothing else is said of it', async () => {
  const { id, token } = await announced()
  await join(token, person(0))
  const cancelled = await cancelEvent(database.client, system, id, { why: ' карантин ', now: later(5), hours })
  expect(cancelled).toEqual({ kind: 'cancelled', told: 1 })
  expect(await say(id, person(0), 'event-cancelled')).toContain('Причина: карантин')
  expect(await kindsOf(id, person(0))).toEqual(['event-cancelled'])
  expect(await kindsOf(id, person(1))).toEqual([])
  expect(await join(token, person(1), later(6))).toMatchObject({ reason: 'events-refused-cancelled' })
})

test('whoever withdraws is not reminded, and whoever comes back is', async () => {
  const { id, token } = await announced()
  await join(token, person(0))
  await leave(token, person(0), later(1))
  expect(await kindsOf(id, person(0))).toEqual([])
  await join(token, person(0), later(2))
  expect(await kindsOf(id, person(0))).toEqual(Array(3).fill('event-reminder'))
})

test('a reminder put off comes once the next morning, and «no more» ends them but not the news', async () => {
  const { id, token } = await announced()
  await join(token, person(0))
  const at = new Date('2026-12-01T07:05:00Z')
  await allSent(id)
  for (const _ of [1, 2]) await snooze(database.client, token, { personId: person(0), now: at, hours })
  expect((await waiting(id, person(0))).map(({ notBefore }) => notBefore)).toEqual([new Date('2026-12-02T07:00:00Z')])
  await stopReminders(database.client, token, { personId: person(0), now: at })
  expect(await kindsOf(id, person(0))).toEqual([])
  await change(id, four, at)
  expect(await kindsOf(id, person(0))).toEqual(['event-changed'])
})
