// Calendar dates of people's lives: no clock, no time zone, so no DST.

/** `YYYY-MM-DD`: a date as it stands in a document. Such strings sort as dates do. */
export type LocalDate = string

/** The date of a `date` column, which the database client hands over as midnight UTC. */
export function toLocalDate(midnightUtc: Date): LocalDate {
  return midnightUtc.toISOString().slice(0, 10)
}

/**
 * Full years from one date to another; negative when `to` comes first.
 * Whoever is born on 29 February is a year older on 1 March of a common year, as PostgreSQL's age() has it.
 */
export function fullYears(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/**
 * The last date from which `years` full years have passed by `on`: `fullYears(d, on) < years` exactly when
 * `d > yearsBefore(on, years)`, so a query can ask what `fullYears` decides.
 */
export function yearsBefore(on: LocalDate, years: number): LocalDate {
  const year = Number(on.slice(0, 4)) - years
  const day = on.slice(5) === '02-29' && !isLeap(year) ? '02-28' : on.slice(5)
  return `${String(year).padStart(4, '0')}-${day}`
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
