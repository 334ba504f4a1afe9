// Runs a named action and tells its outcome, or its refusal, in words.
import { type ActionContext, type ActionRequest, AppError } from 'adminjs'
import { Refusal } from '../core/refusal.ts'
import type { PrismaClient } from '../db/open.ts'
import { wordsOf } from '../locales/index.ts'
import type { Viewer } from './adapter.ts'
import type { ActionDeclaration } from './declare.ts'
import { readId } from './values.ts'

export async function runAction(
  db: PrismaClient,
  action: ActionDeclaration,
  request: ActionRequest,
  context: ActionContext,
): Promise<Record<string, unknown>> {
  const { actor, now, chatLink } = context.currentAdmin as unknown as Viewer
  const words = wordsOf(actor.language)
  const record = context.record?.toJSON(context.currentAdmin)
  try {
    const values = readFields(action, request.payload ?? {})
    const outcome = await action.run({ db, actor, now, chatLink }, context.record?.params ?? {}, values)
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
    return { record, notice, refused: notice.message }
  }
}

/** Only declared fields, each of its kind. */
export function readFields(
  action: Pick<ActionDeclaration, 'fields'>,
  payload: Record<string, unknown>,
): Record<string, string> {
  const fields = action.fields ?? []
  return Object.fromEntries(
    fields.map(({ name, kind, required = false, choices = [] }) => {
      const given = payload[name] ?? ''
      const isSound =
        typeof given === 'string' &&
        given.length <= 5_000 &&
        !(required && given.trim() === '') &&
        !(given !== '' && kind === 'reference' && readId(given).kind === 'rejected') &&
        !(given !== '' && kind === 'choice' && !choices.includes(given))
      if (!isSound) throw new Refusal(given === '' ? 'panel-refused-field-empty' : 'panel-refused-field')
      return [name, given as string]
    }),
  )
}
