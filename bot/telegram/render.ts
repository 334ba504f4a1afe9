// A view as Telegram's messages: HTML, an inline keyboard under the last, each within the limit.
import type { InlineKeyboardButton } from 'grammy/types'
import type { Action, View } from '../../core/view.ts'
import { bold, escapeHtml, italic, spans } from './html.ts'

export type Message = { html: string; keyboard?: InlineKeyboardButton[][] }

/** Characters after markup is read, in UTF-16 as Telegram counts them. */
export const mostInMessage = 4096
export const mostInCaption = 1024
const mostInData = 64

/** One message, or several where the words do not fit. */
export function render(view: View): Message[] {
  const room = mostInMessage - lengthOf(view.heading) - lengthOf(view.note)
  const parts = split(view.text, room)
  const keyboard = keyboardOf(view)
  return parts.map((part, i) => {
    const isFirst = i === 0
    const isLast = i === parts.length - 1
    const html = [
      isFirst && view.heading ? bold(view.heading) : '',
      view.rich && parts.length === 1 ? spans(view.rich) : escapeHtml(part),
      isLast && view.note ? italic(view.note) : '',
    ]
    return { html: html.filter(Boolean).join('\n\n'), ...(isLast && keyboard.length > 0 && { keyboard }) }
  })
}

/** Whether all the words fit under a picture. */
export function fitsCaption({ heading, text, note }: View): boolean {
  return lengthOf(heading) + text.length + lengthOf(note) <= mostInCaption
}

function lengthOf(line: string | undefined): number {
  return line ? line.length + 2 : 0
}

function keyboardOf(view: View): InlineKeyboardButton[][] {
  return view.rows.filter((row) => row.length > 0).map((row) => row.map(buttonOf))
}

function buttonOf(action: Action): InlineKeyboardButton {
  if (action.kind === 'link') return { text: action.label, url: action.url }
  if (Buffer.byteLength(action.value) > mostInData) {
    throw new Error(`telegram: a button holds ${mostInData} bytes at most, «${action.value}» has more`)
  }
  return { text: action.chosen ? `✓ ${action.label}` : action.label, callback_data: action.value }
}

/** Cuts at a paragraph, else a line, else a word, else anywhere but inside a sign of two halves. */
function split(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const at = cutOf(rest.slice(0, most))
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...parts, rest]
}

function cutOf(head: string): number {
  for (const border of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(border)
    if (at > head.length / 2) return at
  }
  const last = head.charCodeAt(head.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? head.length - 1 : head.length
}
