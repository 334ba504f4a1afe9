// Which vacancies of a new report are those of the last one: what goes on, what is new, what is filled.
import type { LocalDate } from '../people/local-date.ts'

/** What tells one vacancy from another. */
export type Opening = { positionId: number; subject: string | null; since: LocalDate }
export type Known = Opening & { id: number }

export type Matched<Given> = { kept: { id: number; given: Given }[]; opened: Given[]; closed: number[] }

/**
 * A vacancy goes on where post, subject and first day are the same. Where only the day differs it goes on too (people
 * remember dates loosely), unless it began after the last report: then the old one was filled and another is open.
 * @param lastPeriod the day as of which `known` were last reported; null where nothing was
 */
export function matchVacancies<Given extends Opening>(
  known: readonly Known[],
  reported: readonly Given[],
  lastPeriod: LocalDate | null,
): Matched<Given> {
  const left = new Set([...known].sort(byDay))
  const matched: Matched<Given> = { kept: [], opened: [], closed: [] }
  const keep = (given: Given, isSame: (one: Known) => boolean) => {
    const found = [...left].find((one) => isAlike(one, given) && isSame(one))
    if (!found) return false
    left.delete(found)
    matched.kept.push({ id: found.id, given })
    return true
  }
  const others = [...reported].sort(byDay).filter((given) => !keep(given, (one) => one.since === given.since))
  const isOld = (given: Given) => lastPeriod !== null && given.since <= lastPeriod
  matched.opened = others.filter((given) => !(isOld(given) && keep(given, () => true)))
  matched.closed = [...left].map(({ id }) => id)
  return matched
}

function isAlike(one: Opening, other: Opening): boolean {
  return one.positionId === other.positionId && one.subject === other.subject
}

function byDay(one: Opening, other: Opening): number {
  return one.since < other.since ? -1 : one.since > other.since ? 1 : 0
}
