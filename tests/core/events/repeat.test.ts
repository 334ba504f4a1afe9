// The days on which an event is held again: free days are passed over, a month is never lost.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatDays } from '../../../core/events/repeat.ts'
import { isFreeDay } from '../../../core/free-days.ts'
import { addDays, weekdayOf } from '../../../core/time.ts'

describe('an event that is repeated', () => {
  test('each week keeps its weekday, and passes over the holidays of January', () => {
    expect(repeatDays('2026-12-18', { every: 'week', times: 3 })).toEqual(['2026-12-25', '2027-01-15', '2027-01-22'])
  })

  test('each month has it on the next working day where its own is free', () => {
    // 31 January 2027 is a Sunday, 28 February too.
    expect(repeatDays('2026-12-31', { every: 'month', times: 3 })).toEqual(['2027-02-01', '2027-03-01', '2027-03-31'])
  })

  test('of a Saturday stays on Saturdays', () => {
    expect(repeatDays('2026-11-28', { every: 'week', times: 2 })).toEqual(['2026-12-05', '2026-12-12'])
  })

  test('is never on a free day, always later, and as often as it is asked for', () => {
    const first = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-09-01', days))
    const every = fc.constantFrom('week' as const, 'month' as const)
    fc.assert(
      fc.property(first, every, fc.integer({ min: 1, max: 40 }), (day, step, times) => {
        const days = repeatDays(day, { every: step, times })
        expect(days.length).toBe(times)
        expect([...days].sort()).toEqual(days)
        expect(days.every((one) => one > day && !isFreeDay(one))).toBe(true)
        if (weekdayOf(day) <= 5) expect(days.every((one) => weekdayOf(one) <= 5)).toBe(true)
      }),
    )
  })
})
