// The rules of reminding: the centre's, an event's own, none; what is planned follows them.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { noReminders, usualReminders } from '../../../core/events/reminder-rules.ts'
import { eventReminder } from '../../../core/outbox/kinds/event-reminder.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import { repeatEvent } from '../../../db/events/repeat.ts'
import { snooze } from '../../../db/events/snooze.ts'
import { resumeTellings } from '../../../db/events/telling.ts'
import type { Database } from '../../../db/open.ts'
import { changeSetting } from '../../../db/settings.ts'
import { wordsOf } from '../../../locales/index.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventTools, hours, later, now, system, zone } from './fixture.ts'

let database: Database
let one: number
let other: number
const { teacher, announced, join, waiting } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  one = await teacher(school.id)
  other = await teacher(school.id)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
  await database.client.setting.deleteMany()
})

const own = { days: [7], at: 17, hours: [1], start: true }
const reminders = async (id: number, personId = one) =>
  (await waiting(id, personId)).filter(({ kind }) => kind === 'event-reminder')
const due = async (id: number, personId = one) =>
  (await reminders(id, personId)).map(({ notBefore }) => notBefore.toISOString().slice(0, 16))
const change = (id: number, given: object, at = now) =>
  changeEvent(database.client, system, id, given, { now: at, hours })
const setRules = (rules: object, at = now) => changeSetting(database.client, system, 'event-reminders', rules, at)
/** What each begins with where it is said so many hours late. */
const headings = async (id: number, late = 0) =>
  (await reminders(id)).map(({ params, notBefore }) => {
    const words = { say: wordsOf('ru'), language: 'ru' as const, now: new Date(notBefore.getTime() + late * 3_600_000) }
    return eventReminder.view(params, words).heading?.split(':')[0]
  })
const usual = ['2026-12-01T07:00', '2026-12-03T07:00', '2026-12-04T10:00']

test('an event goes by the rules of the centre, unless it has its own or none', async () => {
  await setRules({ ...usualReminders, days: [2] })
  const made = [await announced(), await announced({ reminders: own }), await announced({ reminders: noReminders })]
  for (const { token } of made) await join(token, one)
  const planned = await Promise.all(made.map(({ id }) => due(id)))
  expect(planned).toEqual([['2026-12-02T07:00', '2026-12-04T10:00'], ['2026-11-27T14:00', '2026-12-04T11:00'], []])
})

test('other rules of an announced event plan it anew for everybody on its list, and are nobody’s news', async () => {
  const { id, token } = await announced()
  for (const personId of [one, other]) await join(token, personId)
  expect(await change(id, { reminders: own })).toEqual({ kind: 'changed', told: 0 })
  for (const personId of [one, other]) expect(await due(id, personId)).toEqual(['2026-11-27T14:00', '2026-12-04T11:00'])
  expect((await waiting(id, one)).every(({ kind }) => kind === 'event-reminder')).toBe(true)
  await change(id, { reminders: null })
  expect(await due(id)).toEqual(usual)
  await change(id, { reminders: noReminders })
  expect(await due(id)).toEqual([])
})

test('together with a new time both hold, and it is told once', async () => {
  const { id, token } = await announced()
  await join(token, one)
  const four = { startsAt: new Date('2026-12-04T13:00:00Z'), endsAt: new Date('2026-12-04T14:30:00Z') }
  expect(await change(id, { ...four, reminders: own })).toEqual({ kind: 'changed', told: 1 })
  expect(await due(id)).toEqual(['2026-11-27T14:00', '2026-12-04T12:00'])
})

test('what was said already is not said again by other rules', async () => {
  const { id, token } = await announced()
  await join(token, one)
  const [first] = await reminders(id)
  await database.client.outboxMessage.update({ where: { id: first?.id ?? 0 }, data: { status: 'sent' } })
  await change(id, { reminders: { ...usualReminders, at: 15 } }, new Date('2026-12-01T07:05:00Z'))
  expect(await due(id)).toEqual(['2026-12-03T12:00', '2026-12-04T10:00'])
})

test('other rules of the centre reach every coming event that goes by them at the next look', async () => {
  const [usually, ownly] = [await announced(), await announced({ reminders: own })]
  for (const { token } of [usually, ownly]) await join(token, one)
  expect(await setRules({ ...usualReminders, days: [2], hours: [] }, later(1))).toEqual({ kind: 'changed' })
  expect(await due(usually.id)).toEqual(usual)
  expect(await resumeTellings(database.client, { now: later(2), hours })).toBe(1)
  expect(await due(usually.id)).toEqual(['2026-12-02T07:00'])
  expect(await due(ownly.id)).toEqual(['2026-11-27T14:00', '2026-12-04T11:00'])
  expect(await database.client.eventTelling.count()).toBe(0)
})

test('rules that are none are refused by their name, and nothing changes', async () => {
  const { id, token } = await announced()
  await join(token, one)
  expect(await change(id, { reminders: { ...own, days: [40] } })).toMatchObject({ reason: 'events-refused-reminders' })
  expect(await setRules({ ...own, at: 3 })).toMatchObject({ reason: 'settings-wrong-event-reminders' })
  expect(await due(id)).toEqual(usual)
})

test('a meeting that is repeated keeps its rules', async () => {
  const { id } = await announced({ reminders: own })
  await repeatEvent(database.client, system, id, { every: 'week', times: 1 }, { now, zone })
  const drafts = await database.client.centreEvent.findMany({ where: { status: 'draft' } })
  expect(drafts.map(({ reminders: rules }) => rules)).toEqual([own])
})

test('each says how long before it comes', async () => {
  const rules = { days: [14, 7, 5, 2, 1], at: 10, hours: [4, 1], start: true }
  const { id, token } = await announced({
    reminders: rules,
    link: 'https://example.org',
    startsAt: new Date('2026-12-11T12:00:00Z'),
    endsAt: new Date('2026-12-11T13:00:00Z'),
  })
  await join(token, one)
  expect(await headings(id)).toEqual([
    'Через 14 дней',
    // Of the Friday a week before, and of the Sunday five days before, which is said on that Friday.
    'Через неделю',
    'Послезавтра',
    'Завтра',
    'Через 4 часа',
    'Через час',
    'Начинаем',
  ])
  // Sending was paused for a day.
  expect((await headings(id, 24)).slice(1, 3)).toEqual(['Через 6 дней', 'Завтра'])
})

test('a reminder of the day before can be put off to the morning of the day; one of two hours cannot', async () => {
  const { id, token } = await announced()
  await join(token, one)
  const canPutOff = (await reminders(id)).map(({ params }) => (params as { canPutOff: boolean }).canPutOff)
  expect(canPutOff).toEqual([true, true, false])
  const at = new Date('2026-12-03T07:05:00Z')
  expect(await snooze(database.client, token, { personId: one, now: at, hours })).toEqual({
    kind: 'snoozed',
    until: new Date('2026-12-04T07:00:00Z'),
  })
})
