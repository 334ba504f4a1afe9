// Full years between dates, and the border a query uses instead of them.

import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { fullYears, toLocalDate, yearsBefore } from '../../../core/people/local-date.ts'

const dates = fc
  .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map(toLocalDate)
const leapDays = fc.integer({ min: 483, max: 510 }).map((n) => `${n * 4}-02-29`)
const anyDate = fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: leapDays })

describe('full years', () => {
  it.each([
    ['1991-11-23', '2026-11-22', 34],
    ['1991-11-23', '2026-11-23', 35],
    ['2000-02-29', '2025-02-28', 24],
    ['2000-02-29', '2025-03-01', 25],
    ['2000-02-29', '2024-02-29', 24],
    ['2026-11-24', '2026-11-23', -1],
  ])('from %s to %s are %i', (from, to, years) => {
    expect(fullYears(from, to)).toBe(years)
  })

  it('agree with luxon for everybody not born on 29 February, in zones with and without DST', () => {
    fc.assert(
      fc.property(dates, fc.nat(29_000), fc.constantFrom('Europe/Moscow', 'Europe/Berlin'), (from, days, zone) => {
        fc.pre(!from.endsWith('02-29'))
        const start = DateTime.fromISO(from, { zone })
        const end = start.plus({ days })
        expect(fullYears(from, end.toISODate() ?? '')).toBe(Math.floor(end.diff(start, 'years').years))
      }),
    )
  })

  it('are fewer than n exactly after the border of n years', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.nat(60), (from, on, years) => {
        expect(from > yearsBefore(on, years)).toBe(fullYears(from, on) < years)
      }),
    )
  })
})

it('a border is a date that exists', () => {
  expect(yearsBefore('2028-02-29', 36)).toBe('1992-02-29')
  expect(yearsBefore('2028-02-29', 35)).toBe('1993-02-28')
})

it('a date column is read in UTC wherever the process runs', () => {
  expect(toLocalDate(new Date('1991-11-23T00:00:00.000Z'))).toBe('1991-11-23')
})
