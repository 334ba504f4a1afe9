// Who is offered the pages of named results. What each shows is decided by its verb, survey by survey.
import { scopesOf } from '../../core/access.ts'
import type { Staff } from '../desk.ts'

export function seesNames(actor: Staff): boolean {
  return scopesOf(actor, 'read', 'namedResult').some(({ kind }) => kind === 'all' || kind === 'areas')
}

export function isHead(actor: Staff): boolean {
  return scopesOf(actor, 'read', 'shownResult').some(({ kind }) => kind === 'organisations')
}

export function isMentor(actor: Staff): boolean {
  return scopesOf(actor, 'read', 'namedResult').some(({ kind }) => kind === 'mentees')
}
