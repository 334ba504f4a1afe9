// One save of the editor: the text, with what the form has changed in it, checked and kept.
import { z } from 'zod'
import { type Edit, edited, editSchema } from '../../content/edit.ts'
import { Refusal } from '../../core/refusal.ts'
import { type Draft, readDraft, saveDraft, type WhichDraft } from '../../db/survey-drafts.ts'
import { examineDraft } from '../../db/survey-publish.ts'
import type { Desk } from '../desk.ts'
import { PanelRefusal } from '../refusal.ts'
import { momentOf, problemsInWords } from './words.ts'

const editsSchema = z.array(editSchema).max(500)

/** `text` as the browser had it last, `edits` what its form has changed since; both are there whatever becomes of the save. */
export async function saveFromPage(desk: Desk, which: WhichDraft, values: Record<string, string>) {
  const text = withEdits(values.text ?? '', readEdits(values.edits))
  const rev = Number(values.rev)
  const given = { text, rev: Number.isInteger(rev) ? rev : -1, over: values.over === 'true' }
  const saved = await saveDraft(desk.db, desk.actor, which, given, desk.now)
  if (saved.kind === 'gone') return { kind: 'gone', mine: text }
  if (saved.kind === 'conflict') {
    return {
      kind: 'conflict',
      mine: text,
      theirs: saved.draft.text,
      rev: saved.draft.rev,
      ...savedWhen(saved.draft, desk),
    }
  }
  const draft = await readDraft(desk.db, desk.actor, { draftId: saved.id })
  return { kind: 'saved', ...(await asSeen(desk, draft)) }
}

/** A draft as the page holds it. */
export async function asSeen(desk: Desk, draft: Draft) {
  const { tree, problems } = await examineDraft(desk.db, desk.actor, draft, draft.text)
  return {
    id: draft.id,
    rev: draft.rev,
    text: draft.text,
    tree,
    problems: problemsInWords(problems, desk),
    ...savedWhen(draft, desk),
    aside: draft.aside,
  }
}

function savedWhen({ savedAt, savedBy }: Draft, desk: Desk) {
  return { savedAt: savedAt && momentOf(savedAt, desk), savedBy }
}

function readEdits(json: string | undefined): Edit[] {
  if (json === undefined || json === '') return []
  try {
    return editsSchema.parse(JSON.parse(json))
  } catch {
    throw new PanelRefusal(400, 'panel-refused-request')
  }
}

function withEdits(text: string, edits: Edit[]): string {
  if (edits.length === 0) return text
  const after = edited(text, edits)
  if (after === null) throw new Refusal('panel-editor-no-place')
  return after
}
