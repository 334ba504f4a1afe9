import { describe, expect, test } from 'vitest'
import { expectedEnd, isPace } from '../../../core/broadcasts/pace.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'

const hours = defaultSendingHours('Europe/Moscow')
const moscow = (local: string) => new Date(`${local}+03:00`)
const end = (waiting: number, perMinute: number, now: string) =>
  expectedEnd({ waiting, perMinute, now: moscow(now) }, hours)

describe('the last message leaves', () => {
  test.each([
    ['within the hours', 60, 30, '2026-11-24T12:00', '2026-11-24T12:02'],
    ['after the morning, where it is night', 60, 30, '2026-11-24T23:00', '2026-11-25T09:02'],
    ['on the next day, where the evening comes between', 180, 1, '2026-11-24T17:00', '2026-11-25T10:00'],
    ['on Monday, where the weekend does', 120, 1, '2026-11-27T18:00', '2026-11-30T10:00'],
    ['at once, where nothing waits', 0, 1, '2026-11-24T12:00', '2026-11-24T12:00'],
    ['with the last minute of the day', 60, 1, '2026-11-24T18:00', '2026-11-24T19:00'],
  ])('%s', (_, waiting, perMinute, now, expected) => {
    expect(end(waiting, perMinute, now)).toEqual(moscow(expected))
  })

  test('some day, however slow it goes', () => {
    expect(end(100_000, 1, '2026-11-24T12:00').getTime()).toBeGreaterThan(moscow('2027-06-01T00:00').getTime())
  })
})

test('a pace is none, or a whole number of messages', () => {
  expect([null, 1, 1_000].every(isPace)).toBe(true)
  expect([0, 1.5, 1_001, Number.NaN].some(isPace)).toBe(false)
})
