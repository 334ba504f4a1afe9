// Which draft an address or a form speaks of.
import type { WhichDraft } from '../../db/survey-drafts.ts'
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'

export function readNumber(text: string | undefined): number {
  const read = readId(text ?? '')
  if (read.kind === 'rejected') throw new PanelRefusal(404, 'panel-refused-missing')
  return read.value as number
}

export function whichDraft({ draft, survey }: Record<string, string>): WhichDraft {
  return draft === undefined || draft === '' ? { surveyId: readNumber(survey) } : { draftId: readNumber(draft) }
}
