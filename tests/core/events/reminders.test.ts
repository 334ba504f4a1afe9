// When those who are registered are reminded, by the clock of the centre.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offeredUntil } from '../../../core/events/offers.ts'
import {
  noReminders,
  numbersIn,
  ownRules,
  type ReminderRules,
  usualReminders,
} from '../../../core/events/reminder-rules.ts'
import { aheadAt, eventReminders, snoozedUntil } from '../../../core/events/reminders.ts'
import { defaultSendingHours, demoSendingHours, isQuiet } from '../../../core/outbox/quiet-hours.ts'

const hours = defaultSendingHours('Europe/Moscow')
const moscow = (local: string) => new Date(`${local}:00+03:00`)
const now = moscow('2026-11-23T12:00')
const planned = (startsAt: Date, link: string | null = null, rules: ReminderRules = usualReminders) =>
  eventReminders({ startsAt, link }, rules, now, hours).map(({ stage, dueAt }) => [stage, dueAt])
const byRules = (rules: Partial<ReminderRules>, startsAt = moscow('2026-12-04T15:00')) =>
  planned(startsAt, 'https://example.org', { ...noReminders, ...rules })

test('three days, a day and two hours before', () => {
  expect(planned(moscow('2026-12-04T15:00'))).toEqual([
    ['minus-3', moscow('2026-12-01T10:00')],
    ['minus-1', moscow('2026-12-03T10:00')],
    ['minus-2h', moscow('2026-12-04T13:00')],
  ])
})

test('at the start too, where there is a link', () => {
  expect(planned(moscow('2026-12-04T15:00'), 'https://example.org').at(-1)).toEqual([
    'start',
    moscow('2026-12-04T15:00'),
  ])
})

test('two hours before an early beginning is the evening before, instead of that morning', () => {
  expect(planned(moscow('2026-12-04T10:30'))).toEqual([
    ['minus-3', moscow('2026-12-01T10:00')],
    ['minus-2h', moscow('2026-12-03T18:00')],
  ])
})

test('what would fall on a weekend is said on the Friday before', () => {
  expect(planned(moscow('2026-12-07T15:00'))).toEqual([
    ['minus-1', moscow('2026-12-04T10:00')],
    ['minus-2h', moscow('2026-12-07T13:00')],
  ])
})

test('what is past is left out, and each is worth saying until the next', () => {
  const start = moscow('2026-12-04T15:00')
  const left = eventReminders({ startsAt: start, link: null }, usualReminders, moscow('2026-12-02T09:00'), hours)
  expect(left).toMatchObject([
    { stage: 'minus-1', dueAt: moscow('2026-12-03T10:00'), expiresAt: moscow('2026-12-04T13:00') },
    { stage: 'minus-2h', dueAt: moscow('2026-12-04T13:00'), expiresAt: start },
  ])
  expect(eventReminders({ startsAt: start, link: null }, usualReminders, start, hours)).toEqual([])
})

test('the rules say how many days before and at what hour, how many hours before, and whether at the start', () => {
  expect(byRules({ days: [7], at: 17, hours: [4, 1], start: true })).toEqual([
    ['minus-7', moscow('2026-11-27T17:00')],
    ['minus-4h', moscow('2026-12-04T11:00')],
    ['minus-1h', moscow('2026-12-04T14:00')],
    ['start', moscow('2026-12-04T15:00')],
  ])
  expect(byRules({})).toEqual([])
})

test('an hour at which nothing is sent gives way to the nearest at which something is', () => {
  expect(byRules({ days: [1], at: 20 })).toEqual([['minus-1', moscow('2026-12-03T18:00')]])
  expect(byRules({ days: [1], at: 7 })).toEqual([['minus-1', moscow('2026-12-03T09:00')]])
})

test('two that would both go the evening before are said once', () => {
  expect(byRules({ days: [1], hours: [3, 2] }, moscow('2026-12-04T10:30'))).toEqual([
    ['minus-2h', moscow('2026-12-03T18:00')],
  ])
})

test('how long it is, by the clock: days of the calendar, then hours of the same day', () => {
  const to = (at: string) => aheadAt(moscow('2026-12-07T10:30'), moscow(at), 'Europe/Moscow')
  expect(to('2026-12-04T18:00')).toEqual({ unit: 'days', count: 3 })
  expect(to('2026-12-06T23:59')).toEqual({ unit: 'days', count: 1 })
  expect(to('2026-12-07T00:00')).toEqual({ unit: 'hours', count: 11 })
  expect(to('2026-12-07T08:30')).toEqual({ unit: 'hours', count: 2 })
  expect(to('2026-12-07T10:20')).toEqual({ unit: 'hours', count: 0 })
})

test('whatever still has a morning before the beginning can be put off', () => {
  const of = (startsAt: Date) =>
    eventReminders({ startsAt, link: null }, usualReminders, now, hours).map(({ canPutOff }) => canPutOff)
  expect(of(moscow('2026-12-04T15:00'))).toEqual([true, true, false])
  expect(of(moscow('2026-12-04T10:00'))).toEqual([true, false])
})

test('rules are kept in their order, each number once; what is none of ours counts as not set', () => {
  expect(ownRules({ days: [1, 3, 1], at: 9, hours: [], start: false })?.days).toEqual([3, 1])
  for (const wrong of [null, {}, { ...usualReminders, days: [31] }, { ...usualReminders, at: 6 }]) {
    expect(ownRules(wrong)).toBeNull()
  }
  expect(ownRules({ ...usualReminders, days: [6, 5, 4, 3, 2, 1] })).toBeNull()
})

test('numbers are read as somebody types them', () => {
  expect(numbersIn(' 7, 3;1 ')).toEqual([7, 3, 1])
  expect(numbersIn('')).toEqual([])
  expect(numbersIn('за три')).toBeNull()
})

test('no reminder is ever in the night, on a Sunday, in the past or after the beginning', () => {
  const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 })
  const rules = fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
    at: fc.integer({ min: 7, max: 20 }),
    hours: fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 3 }),
    start: fc.boolean(),
  })
  fc.assert(
    fc.property(minutes, minutes, rules, (toStart, toNow, given) => {
      const startsAt = new Date(now.getTime() + toStart * 60_000)
      const at = new Date(now.getTime() + toNow * 60_000)
      const all = eventReminders({ startsAt, link: 'https://example.org' }, given, at, hours)
      expect(all.every(({ dueAt }) => !isQuiet(dueAt, hours) && dueAt > at && dueAt <= startsAt)).toBe(true)
      expect(all.every(({ dueAt, expiresAt }) => dueAt < expiresAt)).toBe(true)
      expect(new Set(all.map(({ dueAt }) => dueAt.getTime())).size).toBe(all.length)
    }),
  )
})

test('a reminder is put off to the next morning on which something is said, unless that is too late', () => {
  expect(snoozedUntil(moscow('2026-12-04T15:00'), moscow('2026-12-01T10:05'), hours)).toEqual(
    moscow('2026-12-02T10:00'),
  )
  expect(snoozedUntil(moscow('2026-12-02T09:30'), moscow('2026-12-01T10:05'), hours)).toBeNull()
  expect(snoozedUntil(moscow('2026-12-08T09:30'), moscow('2026-12-04T10:05'), hours)).toEqual(
    moscow('2026-12-07T10:00'),
  )
  expect(snoozedUntil(moscow('2026-12-07T09:30'), moscow('2026-12-04T10:05'), hours)).toBeNull()
})

test('an offer holds a day from when it can be heard of, and never beyond the beginning', () => {
  const startsAt = moscow('2026-12-04T15:00')
  expect(offeredUntil({ startsAt }, moscow('2026-11-24T22:00'), hours)).toEqual(moscow('2026-11-26T09:00'))
  expect(offeredUntil({ startsAt }, moscow('2026-12-04T12:00'), hours)).toEqual(startsAt)
  expect(offeredUntil({ startsAt }, moscow('2026-11-24T22:00'), demoSendingHours('Europe/Moscow'))).toEqual(
    moscow('2026-11-25T22:00'),
  )
})
