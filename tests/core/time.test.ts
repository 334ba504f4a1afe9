import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayInWords,
  deadlineAfter,
  lastDayBefore,
  localDateOf,
  startOfDay,
  weekdayOf,
} from '../../core/time.ts'

const moscow = 'Europe/Moscow'
/** A zone with summer time, for what Moscow has not had since 2014. */
const berlin = 'Europe/Berlin'

test('«until the 5th» ends with the first instant of the 6th', () => {
  expect(deadlineAfter('2026-10-05', moscow)).toEqual(new Date('2026-10-05T21:00:00Z'))
  expect(lastDayBefore(new Date('2026-10-05T21:00:00Z'), moscow)).toBe('2026-10-05')
  expect(lastDayBefore(new Date('2026-10-05T21:00:00.001Z'), moscow)).toBe('2026-10-06')
})

test('a day of summer time has 23 or 25 hours', () => {
  const hours = (date: string) =>
    (deadlineAfter(date, berlin).getTime() - startOfDay(date, berlin).getTime()) / 3_600_000
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24])
})

test('working days skip weekends and the days that are free', () => {
  expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30')
  expect(addWorkingDays('2026-11-30', -1)).toBe('2026-11-27')
  expect(addWorkingDays('2026-11-24', 5)).toBe('2026-12-01')
  expect(addWorkingDays('2026-11-24', 1, (date) => date === '2026-11-25')).toBe('2026-11-26')
  expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-28')
})

test('days are said in words', () => {
  expect(dayInWords('2026-10-05', 'ru')).toBe('5 октября')
  expect(dayInWords('2026-10-05', 'en')).toBe('October 5')
})

test('what is no date is named', () => {
  expect(() => startOfDay('05.10.2026', moscow)).toThrow(/05.10.2026 is no date/)
})

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))

test('a deadline and its last day lead to one another, in every zone', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(moscow, berlin, 'America/New_York', 'Asia/Kamchatka'), (date, zone) => {
      expect(lastDayBefore(deadlineAfter(date, zone), zone)).toBe(date)
      expect(localDateOf(startOfDay(date, zone), zone)).toBe(date)
    }),
  )
})

test('working days land on working days, in order', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, count) => {
      const later = addWorkingDays(date, count)
      expect(weekdayOf(later)).toBeLessThanOrEqual(5)
      expect(later > date && addWorkingDays(date, count + 1) > later).toBe(true)
    }),
  )
})
