// The dates of the demo: everything hangs on the day it is made.

import { fullYears, type LocalDate, yearsBefore } from '../../core/people/local-date.ts'
import { addDays } from '../../core/time.ts'
import type { Random } from './random.ts'

const DAY = 86_400_000

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

export type Season = 'spring' | 'autumn' | 'extra'
export type WaveDates = { season: Season; opensOn: LocalDate; closesOn: LocalDate }
export type WaveCalendar = { finished: [WaveDates, WaveDates]; open: WaveDates }
/** The day the demo is made, with its waves. */
export type Now = { today: LocalDate; waves: WaveCalendar }

/**
 * Two finished waves of the young and the one that is open now. A wave of the calendar that is running, or has just
 * ended, is the open one, stretched so that it has run for nine days and leaves a week; at other times it is an extra one.
 */
export function waveCalendar(today: LocalDate): WaveCalendar {
  const year = Number(today.slice(0, 4))
  const begun = [year - 2, year - 1, year].flatMap(wavesOfYear).filter(({ opensOn }) => opensOn <= today)
  const [older, old, last] = begun.slice(-3) as [WaveDates, WaveDates, WaveDates]
  const nineDaysAgo = addDays(today, -9)
  if (nineDaysAgo > last.closesOn) {
    return { finished: [old, last], open: { season: 'extra', opensOn: nineDaysAgo, closesOn: addDays(today, 12) } }
  }
  const open = {
    season: last.season,
    opensOn: min(last.opensOn, nineDaysAgo),
    closesOn: max(last.closesOn, addDays(today, 7)),
  }
  return { finished: [older, old], open }
}

/**
 * The first day of something that has lasted `years` full years by today: 1 September where that is possible,
 * and never within the days of the open wave, so that its bank is today's bank.
 */
export function beginning(random: Random, now: Now, years: number): LocalDate {
  const youngest = yearsBefore(now.waves.open.opensOn, years)
  const september = `${Number(youngest.slice(0, 4)) - (youngest.slice(5) < '09-01' ? 1 : 0)}-09-01`
  const oldest = addDays(yearsBefore(now.today, years), -364)
  const odd = addDays(youngest, -random.int(0, daysBetween(oldest, youngest)))
  const isUsual = random.chance(0.75)
  return isUsual && fullYears(september, now.today) === years ? september : odd
}

/** A birth date of somebody who is `age` today and was when the open wave began. */
export function birthDate(random: Random, now: Now, age: number): LocalDate {
  const youngest = yearsBefore(now.waves.open.opensOn, age)
  const oldest = addDays(yearsBefore(now.today, age), -364)
  return addDays(youngest, -random.int(0, daysBetween(oldest, youngest)))
}

function wavesOfYear(year: number): WaveDates[] {
  return [
    { season: 'spring', opensOn: `${year}-05-05`, closesOn: `${year}-05-22` },
    { season: 'autumn', opensOn: `${year}-09-15`, closesOn: `${year}-10-05` },
  ]
}

const min = (a: LocalDate, b: LocalDate) => (a < b ? a : b)
const max = (a: LocalDate, b: LocalDate) => (a > b ? a : b)
