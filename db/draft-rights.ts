// Who may write on a draft: whoever may write its survey; a survey that is still to be belongs to whoever began it.
import { type Actor, may, scopesOf } from '../core/access.ts'
import { mayEditSurvey, type OfArea } from '../core/survey-rights.ts'

export function mayEditDraft(actor: Actor, draft: { madeById: number | null; survey: OfArea | null }): boolean {
  if (draft.survey) return mayEditSurvey(actor, draft.survey)
  if (scopesOf(actor, 'write', 'survey').some(({ kind }) => kind === 'all')) return true
  return may(actor, 'write', 'survey') && actor.kind === 'staff' && actor.accountId === draft.madeById
}
