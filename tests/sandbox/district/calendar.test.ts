// The waves of the demo, whatever the day.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../core/time.ts'
import { daysBetween, waveCalendar } from '../../../sandbox/district/calendar.ts'

describe('the open wave', () => {
  it.each([
    ['between the waves', '2026-11-23', 'extra', '2026-11-14', '2026-12-05'],
    ['in the middle of the spring wave', '2027-05-15', 'spring', '2027-05-05', '2027-05-22'],
    ['on the first day of the spring wave', '2027-05-05', 'spring', '2027-04-26', '2027-05-22'],
    ['just after the autumn wave', '2026-10-10', 'autumn', '2026-09-15', '2026-10-17'],
  ])('%s is right', (_, today, season, opensOn, closesOn) => {
    expect(waveCalendar(today).open).toEqual({ season, opensOn, closesOn })
  })

  it('has run nine days and has a week left; the finished ones are over before it, autumn and spring', () => {
    fc.assert(
      fc.property(fc.nat(3000), (days) => {
        const today = addDays('2025-01-01', days)
        const { finished, open } = waveCalendar(today)
        expect(daysBetween(open.opensOn, today)).toBeGreaterThanOrEqual(9)
        expect(daysBetween(today, open.closesOn)).toBeGreaterThanOrEqual(7)
        expect(finished[0].closesOn < finished[1].opensOn && finished[1].closesOn < open.opensOn).toBe(true)
        expect(finished.map(({ season }) => season).sort()).toEqual(['autumn', 'spring'])
      }),
    )
  })
})
