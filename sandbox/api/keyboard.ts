// Keyboards under messages: checked as Telegram checks them.
import type { ForceReply, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from '@grammyjs/types'
import { badRequest } from './refusal.ts'

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

export type Keyboard =
  | { kind: 'none' }
  | { kind: 'inline'; markup: InlineKeyboardMarkup }
  | { kind: 'reply'; markup: ReplyKeyboardMarkup | ForceReply | null }

const buttonLimit = 100
const rowLimit = 8
const buttonKinds = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
]

export function readKeyboard(markup: Markup | undefined): Keyboard {
  if (!markup) return { kind: 'none' }
  if ('inline_keyboard' in markup) return inline(markup)
  if ('keyboard' in markup) return reply(markup)
  if ('remove_keyboard' in markup) return { kind: 'reply', markup: null }
  if ('force_reply' in markup) return { kind: 'reply', markup }
  throw badRequest("object expected as reply markup: it has none of the messenger's keyboards")
}

/** For methods that take an inline keyboard only. */
export function readInline(markup: InlineKeyboardMarkup | undefined): InlineKeyboardMarkup | undefined {
  const keyboard = readKeyboard(markup)
  if (keyboard.kind === 'reply') throw badRequest('inline keyboard expected')
  return keyboard.kind === 'inline' ? keyboard.markup : undefined
}

function inline(markup: InlineKeyboardMarkup): Keyboard {
  const rows = rowsOf<Record<string, unknown>>(markup.inline_keyboard, 'inline_keyboard')
  for (const button of rows.flat()) checkInlineButton(button)
  // Telegram leaves out empty rows, and a keyboard without buttons.
  const kept = rows.filter((row) => row.length > 0) as unknown as InlineKeyboardMarkup['inline_keyboard']
  return kept.length > 0 ? { kind: 'inline', markup: { inline_keyboard: kept } } : { kind: 'none' }
}

function checkInlineButton(button: Record<string, unknown>): void {
  const { text, callback_data: data, url } = button
  if (typeof text !== 'string')
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String')
  if (text.trim() === '') throw badRequest("inline keyboard button text can't be empty")
  const kinds = buttonKinds.filter((kind) => kind in button)
  if (kinds.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (data !== undefined && (typeof data !== 'string' || data === '' || Buffer.byteLength(data) > 64)) {
    throw badRequest('BUTTON_DATA_INVALID')
  }
  if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url))) {
    throw badRequest(
      `inline keyboard button URL '${typeof url === 'string' ? url : JSON.stringify(url)}' is invalid: Wrong HTTP URL`,
    )
  }
}

function reply(markup: ReplyKeyboardMarkup): Keyboard {
  for (const button of rowsOf<unknown>(markup.keyboard, 'keyboard').flat()) {
    const text = typeof button === 'string' ? button : (button as { text?: unknown } | null)?.text
    if (typeof text !== 'string' || text.trim() === '') throw badRequest("keyboard button text can't be empty")
  }
  return { kind: 'reply', markup }
}

function rowsOf<Button>(rows: unknown, field: string): Button[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw badRequest(`field "${field}" of the ReplyMarkup must be an Array of Arrays`)
  }
  if (rows.flat().length > buttonLimit) throw badRequest('reply markup is too long')
  if (rows.some((row) => row.length > rowLimit)) throw badRequest('REPLY_MARKUP_INVALID: more than 8 buttons in a row')
  return rows
}
