// How much of one person's result of questionnaire (a) somebody sees: ruling 0.3.
import { type Actor, type Scope, scopesOf } from './access.ts'
import { covers } from './survey-rights.ts'

export type NamedRespondent = {
  personId: number
  /** The activity area of the survey. */
  area: number | null
  /** Mentors of today. */
  mentorIds: number[]
  /** Heads and deputy heads of the organisations where the person works today. */
  leaderIds: number[]
}

/** `blocks`: topics and levels of the blocks, no answer. */
export type NamedView = 'full' | 'blocks' | 'none'

export function viewOfNamedResult(actor: Actor, of: NamedRespondent): NamedView {
  const views = scopesOf(actor, 'read', 'namedResult').map((scope) => viewWithin(scope, of))
  return views.find((view) => view === 'full') ?? views.find((view) => view === 'blocks') ?? 'none'
}

function viewWithin(scope: Scope, of: NamedRespondent): NamedView {
  switch (scope.kind) {
    case 'all':
      return 'full'
    case 'self':
      return scope.personId === of.personId ? 'full' : 'none'
    case 'areas':
      return covers(scope, of) ? 'full' : 'none'
    case 'mentees':
      return isMentorApart(scope.personId, of) ? 'blocks' : 'none'
    case 'organisations':
    case 'rmo':
    case 'totals':
      return 'none'
  }
}

/** A mentor who is head or deputy head over the mentee loses the view: ruling 0.3 lets no head see anything of (a). */
export function isMentorApart(mentorId: number, of: Pick<NamedRespondent, 'mentorIds' | 'leaderIds'>): boolean {
  return of.mentorIds.includes(mentorId) && !of.leaderIds.includes(mentorId)
}
