// What somebody may do with a questionnaire and its waves, read from the table of rights: domain.md §5, rulings 0.3 and 0.4.
import { type Actor, type Scope, type Subject, scopesOf, type Verb } from './access.ts'

/**
 * The activity area each questionnaire belongs to: what «в своей области» means for a specialist. One that is not
 * listed is for the director and the deputy alone.
 */
export const areaOfSurvey: Readonly<Record<string, number>> = { 'young-difficulties': 3, 'emotional-comfort': 3 }

/** `named`: down to the person; `aggregate`: only groups, small ones withheld; null: nothing. */
export type ResultsView = 'named' | 'aggregate' | null

export function mayRunWave(actor: Actor, survey: string): boolean {
  return reaches(actor, 'write', 'wave', survey)
}

export function resultsViewOf(actor: Actor, survey: string): ResultsView {
  if (reaches(actor, 'read', 'namedResult', survey)) return 'named'
  const isGiven = reaches(actor, 'read', 'waveResult', survey)
  return isGiven || scopesOf(actor, 'read', 'waveResult').some(({ kind }) => kind === 'totals') ? 'aggregate' : null
}

/** Whether a right covers the whole survey; what reaches some people only (mentees, oneself) does not. */
function reaches(actor: Actor, verb: Verb, subject: Subject, survey: string): boolean {
  return scopesOf(actor, verb, subject).some((scope) => covers(scope, survey))
}

export function covers(scope: Scope, survey: string): boolean {
  const area = areaOfSurvey[survey]
  return scope.kind === 'all' || (scope.kind === 'areas' && area !== undefined && scope.areas.includes(area))
}

/** Answers with names are there only where a survey is named, whoever asks. */
export function seesNamedAnswers(
  actor: Actor,
  { code, anonymity }: { code: string; anonymity: 'named' | 'anonymous' },
): boolean {
  return anonymity === 'named' && resultsViewOf(actor, code) === 'named'
}
