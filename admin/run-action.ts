// Runs a named action and tells its outcome, or its refusal, in words.
import { type ActionContext, type ActionRequest, AppError } from 'adminjs'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/view.ts'
import type { PrismaClient } from '../db/open.ts'
import { wordsOf } from '../locales/index.ts'
import type { Viewer } from './adapter.ts'
import type { ActionDeclaration } from './declare.ts'
import { adminWords } from './locale.ts'
import { previewed } from './preview.ts'
import { readFields } from './read-fields.ts'
import { ChangedMeanwhile, mergedWith } from './seen.ts'

export async function runAction(
  db: PrismaClient,
  action: ActionDeclaration,
  request: ActionRequest,
  context: ActionContext,
): Promise<Record<string, unknown>> {
  const { actor, now, hours, chatLink, pages } = context.currentAdmin as unknown as Viewer
  const desk = { db, actor, now, hours, chatLink, pages }
  const words = wordsOf(actor.language)
  const record = context.record?.toJSON(context.currentAdmin)
  try {
    const label = (name: string) => labelOf(name, context.resource.id(), actor.language)
    const params = context.record?.params ?? {}
    const given = readFields(action.fields ?? [], request.payload ?? {}, label)
    const held = action.isEdit ? await action.initial?.(desk, params, given) : undefined
    const values = held ? mergedWith(given, request.payload?.seen, held, label) : given
    const asked = action.preview && (await previewed(action.preview(desk, params, values), request.payload, words))
    if (asked) return { record, ...asked }
    const outcome = await action.run(desk, params, values)
    const fresh = context.record && (await context.resource.findOne(String(context.record.id()), context))
    return {
      record: (fresh ?? context.record)?.toJSON(context.currentAdmin),
      notice: { type: 'success', message: words(outcome.message, outcome.args) },
      redirectUrl: outcome.redirect,
      reveal: outcome.reveal,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const notice = { type: 'error', message: words(error.key, error.args) }
    if (!record) throw new AppError(notice.message)
    return { record, notice, refused: notice.message, ...(error instanceof ChangedMeanwhile && { form: error.form }) }
  }
}

/** The word beside a field: the resource's own, or one of all. */
function labelOf(name: string, resourceId: string, language: Language): string {
  const words = adminWords(language)
  return words[`resources.${resourceId}.properties.${name}`] ?? words[`properties.${name}`] ?? name
}
