// How long a pair has not met. July is everybody's leave: its days do not count, and nobody is reminded in it.
import type { LocalDate } from '../people/local-date.ts'
import { addDays } from '../time.ts'

const leave = '07'

/** Days after the mentor is reminded, at which the specialist is told. */
export const specialistAfter = 10

export function isLeave(day: LocalDate): boolean {
  return day.slice(5, 7) === leave
}

/** Whole days since `last`, those of July left out. */
export function silentDays(last: LocalDate, today: LocalDate): number {
  let days = 0
  for (let day = addDays(last, 1); day <= today; day = addDays(day, 1)) if (!isLeave(day)) days++
  return days
}
