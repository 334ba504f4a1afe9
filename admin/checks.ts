// What forms of several registers check alike. Reasons are keys of locales/.
import type { Row } from './declare.ts'

type Check = (row: Row) => Record<string, string>

/** The end comes after the beginning. */
export function period(from: string, to: string): Check {
  return (row) =>
    row[from] && row[to] && (row[to] as Date) <= (row[from] as Date) ? { [to]: 'panel-wrong-period' } : {}
}

/** Whole, both ends included. */
export function whole(name: string, least: number, most: number): Check {
  return (row) => {
    const value = row[name] as number | null
    const isWrong = value !== null && !(Number.isInteger(value) && value >= least && value <= most)
    return isWrong ? { [name]: 'panel-wrong-whole' } : {}
  }
}

export function all(...checks: Check[]): Check {
  return (row) => Object.assign({}, ...checks.map((check) => check(row)))
}
