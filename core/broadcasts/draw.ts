// A broadcast as one person sees it: the same for sending, for the preview and for what is drawn after a press.
import type { Say } from '../outbox/kind.ts'
import type { Action, Language, View } from '../view.ts'
import type { Addressee, BroadcastButton, BroadcastContent } from './content.ts'
import { fillFields } from './fields.ts'
import { readMarkup } from './markup.ts'

export type Words = { say: Say; language: Language }

/** Filled in after the markup is read, so that nothing in a name becomes markup. */
export function drawBroadcast(
  { id, content, who }: { id: number; content: BroadcastContent; who: Addressee },
  { say, language }: Words,
  { isRead = false } = {},
): View {
  const written = textOf(content, language)
  const rich = readMarkup(written).map((span) => ({ ...span, text: fillFields(span.text, who) }))
  const buttons = content.buttons.map((button, i) => buttonOf(button, id, i, say))
  const rows = buttons.filter((_, i) => !(isRead && content.buttons[i]?.kind === 'read')).map((button) => [button])
  const text = rich.map((span) => span.text).join('')
  const attachment = content.file && { token: content.file.token, name: content.file.name, as: content.file.as }
  return { text, rich, ...(isRead && { note: say('broadcasts-is-read') }), rows, ...(attachment && { attachment }) }
}

/** In Russian where there are no English words. */
export function textOf({ text }: BroadcastContent, language: Language): string {
  return (language === 'en' ? text.en?.trim() : undefined) || text.ru
}

function buttonOf(button: BroadcastButton, id: number, place: number, say: Say): Action {
  switch (button.kind) {
    case 'link':
      return { kind: 'link', label: button.label, url: button.url }
    case 'wave':
    case 'event':
      return { kind: 'press', label: button.label, value: `broadcast:${id}:${place}` }
    case 'read':
      return { kind: 'press', label: say('broadcasts-read'), value: `broadcast:${id}:read` }
  }
}
