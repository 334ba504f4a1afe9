// Who sees the results of which survey, and how closely: domain.md §5 with ruling 0.3.
import type { Actor, Grant } from '../../core/access.ts'

/** `named`: down to the person; `aggregate`: only groups; null: nothing. */
export type ResultsView = 'named' | 'aggregate' | null

/** The activity area whose specialist answers for a survey. A survey that is not listed is for the director and the deputy. */
const areaOf: Record<string, number> = { 'young-difficulties': 3, 'emotional-comfort': 3 }

export function resultsViewOf(actor: Actor, survey: string): ResultsView {
  if (actor.kind === 'system') return 'named'
  if (actor.kind === 'person') return null
  if (actor.grants.some((grant) => seesNamed(grant, survey))) return 'named'
  return actor.grants.some((grant) => grant.role === 'observer') ? 'aggregate' : null
}

function seesNamed(grant: Grant, survey: string): boolean {
  const area = areaOf[survey]
  if (grant.role === 'director' || grant.role === 'deputy') return true
  return grant.role === 'specialist' && area !== undefined && grant.areas.includes(area)
}

/** The surveys whose named results the actor sees: for lists that run over several waves. */
export function surveysSeenNamed(actor: Actor, surveys: readonly string[]): string[] {
  return surveys.filter((survey) => resultsViewOf(actor, survey) === 'named')
}
