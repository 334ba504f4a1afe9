// For which period an organisation reports its vacancies: yearly in May, brought up to date in August (domain.md §3).
import type { LocalDate } from '../people/local-date.ts'

/** First days of the periods, as MM-DD. Ours; a centre may set its own. */
export const VACANCY_PERIODS = ['05-01', '08-01'] as const

/** The first day of the period that a day falls in. */
export function vacancyPeriodOf(date: LocalDate, begins: readonly string[] = VACANCY_PERIODS): LocalDate {
  const year = Number(date.slice(0, 4))
  const starts = [year - 1, year].flatMap((one) => begins.map((day) => `${one}-${day}`)).sort()
  const start = starts.filter((one) => one <= date).at(-1)
  if (start === undefined) throw new Error(`core/vacancies: no period begins before ${date}; expected dates as MM-DD`)
  return start
}

/** The period before the one that begins on this day. */
export function periodBefore(start: LocalDate, begins: readonly string[] = VACANCY_PERIODS): LocalDate {
  const year = Number(start.slice(0, 4))
  const starts = [year - 1, year].flatMap((one) => begins.map((day) => `${one}-${day}`)).sort()
  return starts.filter((one) => one < start).at(-1) ?? start
}
