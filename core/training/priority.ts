// How pressing a training request is: domain.md §4 (d). Heads see the band, never what it was added up from (ruling 0.4).
import { fullYears, type LocalDate, yearsBefore } from '../people/local-date.ts'

export type Reasons = {
  /** Questionnaire (c) found the area critical. */
  isCritical: boolean
  /** Of the document; null where no course is known: then long enough has passed. */
  lastCourseOn: LocalDate | null
  /** Where no course is known: the person says that one ended within the years that count. */
  saysRecentCourse?: boolean
  /** Since when the person has the present post. */
  postSince: LocalDate | null
  /** Until when the category holds; null where it has no end, or is not there. */
  categoryUntil: LocalDate | null
  isLowResults: boolean
}

export type Band = 'first' | 'planned' | 'reserve'
export type Priority = { score: number; band: Band }

/** Ours, all of them; a centre may set its own. */
export const PRIORITY_RULES = {
  critical: 3,
  longAgo: 3,
  newPost: 2,
  attestation: 2,
  lowResults: 1,
  /** Full years without a course before it is long ago. */
  years: 3,
  first: 5,
  planned: 3,
}

export function priorityOf(reasons: Reasons, on: LocalDate, rules = PRIORITY_RULES): Priority {
  const { isCritical, lastCourseOn, saysRecentCourse = false, postSince, categoryUntil, isLowResults } = reasons
  const isLongAgo = lastCourseOn === null ? !saysRecentCourse : isOver(lastCourseOn, on, rules.years)
  const isNew = postSince !== null && postSince <= on && fullYears(postSince, on) < 1
  const isDue = categoryUntil !== null && categoryUntil >= on && categoryUntil < yearsBefore(on, -1)
  const points: [boolean, number][] = [
    [isCritical, rules.critical],
    [isLongAgo, rules.longAgo],
    [isNew, rules.newPost],
    [isDue, rules.attestation],
    [isLowResults, rules.lowResults],
  ]
  const score = points.reduce((sum, [applies, worth]) => sum + (applies ? worth : 0), 0)
  return { score, band: score >= rules.first ? 'first' : score >= rules.planned ? 'planned' : 'reserve' }
}

/** More than `years` ago: on the day itself it is not yet more. */
function isOver(date: LocalDate, on: LocalDate, years: number): boolean {
  return date < yearsBefore(on, years)
}
