// What somebody may do with a questionnaire and its waves, read from the table of rights: domain.md §5, rulings 0.3 and 0.4.
import { type Actor, type Scope, type Subject, scopesOf, type Verb } from './access.ts'

/**
 * A questionnaire says which activity area it belongs to: what «в своей области» means for a specialist. One that says
 * none is for the director and the deputy alone.
 */
export type OfArea = { area?: number | null | undefined }

/** `named`: down to the person; `aggregate`: only groups, small ones withheld; null: nothing. */
export type ResultsView = 'named' | 'aggregate' | null

export function mayEditSurvey(actor: Actor, survey: OfArea): boolean {
  return reaches(actor, 'write', 'survey', survey)
}

export function mayRunWave(actor: Actor, survey: OfArea): boolean {
  return reaches(actor, 'write', 'wave', survey)
}

/** May make something of what the survey has found. */
export function mayRecommend(actor: Actor, survey: OfArea): boolean {
  return reaches(actor, 'write', 'recommendation', survey)
}

/** Whose topics a mentor may know without being asked: those of (a). Of the others the mentee decides. */
export const openToMentors: readonly string[] = ['young-difficulties']

/** Whose result a person may show to the head of their organisation: that of (c). Nobody else can. */
export const mayBeShownToHead: readonly string[] = ['deficits']

/** The activity area of the psychologist: that of the comfort survey. */
const comfortArea = 3

export function seesTalks(actor: Actor): boolean {
  return reaches(actor, 'write', 'talkRequest', { area: comfortArea })
}

export function resultsViewOf(actor: Actor, survey: OfArea): ResultsView {
  if (reaches(actor, 'read', 'namedResult', survey)) return 'named'
  const isGiven = reaches(actor, 'read', 'waveResult', survey)
  return isGiven || scopesOf(actor, 'read', 'waveResult').some(({ kind }) => kind === 'totals') ? 'aggregate' : null
}

/** Whether a right covers the whole survey; what reaches some people only (mentees, oneself) does not. */
function reaches(actor: Actor, verb: Verb, subject: Subject, survey: OfArea): boolean {
  return scopesOf(actor, verb, subject).some((scope) => covers(scope, survey))
}

export function covers(scope: Scope, { area }: OfArea): boolean {
  return scope.kind === 'all' || (scope.kind === 'areas' && typeof area === 'number' && scope.areas.includes(area))
}

/** Answers with names are there only where a survey is named, whoever asks. */
export function seesNamedAnswers(actor: Actor, survey: OfArea & { anonymity: 'named' | 'anonymous' }): boolean {
  return survey.anonymity === 'named' && resultsViewOf(actor, survey) === 'named'
}
