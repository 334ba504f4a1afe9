import { expect, test } from 'vitest'
import { dueAt } from '../../core/due.ts'

const at = (iso: string) => new Date(iso)

test('the last day is whole: due is the first instant after it', () => {
  expect(dueAt({ days: 7 }, at('2026-11-24T20:00:00+03:00'))).toEqual(at('2026-12-02T00:00:00+03:00'))
  expect(dueAt({ months: 1 }, at('2026-01-31T12:00:00+03:00'))).toEqual(at('2026-03-01T00:00:00+03:00'))
})

test('working days pass over the week-end', () => {
  expect(dueAt({ workingDays: 5 }, at('2026-11-24T12:00:00+03:00'))).toEqual(at('2026-12-02T00:00:00+03:00'))
  expect(dueAt({ workingDays: 1 }, at('2026-11-27T23:59:00+03:00'))).toEqual(at('2026-12-01T00:00:00+03:00'))
})

test('the day is the local one', () => {
  expect(dueAt({ days: 1 }, at('2026-11-24T21:30:00Z'))).toEqual(at('2026-11-27T00:00:00+03:00'))
})

test('a day of the calendar is the coming one, today included', () => {
  const until = { until: '12-20' }
  expect(dueAt(until, at('2026-11-24T12:00:00+03:00'))).toEqual(at('2026-12-21T00:00:00+03:00'))
  expect(dueAt(until, at('2026-12-20T23:00:00+03:00'))).toEqual(at('2026-12-21T00:00:00+03:00'))
  expect(dueAt(until, at('2026-12-21T00:00:00+03:00'))).toEqual(at('2027-12-21T00:00:00+03:00'))
})
