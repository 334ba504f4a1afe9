// The form's own save, instead of AdminJS's: that one turns an empty number into nought and stumbles over a text where a list should be.
import type { ActionContext, ActionRequest, ActionResponse, BaseRecord } from 'adminjs'
import { wordsOf } from '../locales/index.ts'
import type { Viewer } from './adapter.ts'

/** GET reads the record for the form; POST saves it. */
export async function editRecord(
  request: ActionRequest,
  _response: unknown,
  context: ActionContext,
): Promise<ActionResponse> {
  const { record } = context
  if (!record || request.method === 'get') return { record: record?.toJSON(context.currentAdmin) }
  return told(await record.update(request.payload ?? {}, context), context, 'panel-ui-messages-successfullyUpdated')
}

export async function newRecord(
  request: ActionRequest,
  _response: unknown,
  context: ActionContext,
): Promise<ActionResponse> {
  const record = context.resource.build({})
  record.params = request.payload ?? {}
  return told(await record.create(context), context, 'panel-ui-messages-successfullyCreated')
}

function told(record: BaseRecord, context: ActionContext, success: string): ActionResponse {
  const words = wordsOf((context.currentAdmin as unknown as Viewer).actor.language)
  const json = record.toJSON(context.currentAdmin)
  if (!record.isValid()) {
    return { record: json, notice: { type: 'error', message: words('panel-ui-messages-thereWereValidationErrors') } }
  }
  const redirectUrl = `/admin/resources/${context.resource.id()}/records/${record.id()}/show`
  return { record: json, redirectUrl, notice: { type: 'success', message: words(success) } }
}
