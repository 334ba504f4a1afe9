// What is wrong with a broadcast's words and buttons, before anybody is counted.
import type { Arguments } from '../refusal.ts'
import type { BroadcastContent } from './content.ts'
import { measureFields, unknownFields } from './fields.ts'
import { wrongLinks } from './markup.ts'

/** In UTF-16: one message of any channel, with room for what stands below it. */
export const longestText = 3_500
/** The same under a file, where Telegram has room for 1,024. */
export const longestCaption = 1_000
export const mostButtons = 3
export const longestTitle = 120

export type Problem = { reason: string; args?: Arguments }

/** The first thing that is wrong, in words that name the field; null where nothing is. */
export function problemOf(content: BroadcastContent): Problem | null {
  const { text, buttons } = content
  const most = mostSigns(content)
  if (text.ru.trim() === '') return { reason: 'broadcasts-no-text' }
  for (const language of ['ru', 'en'] as const) {
    const written = text[language] ?? ''
    const unknown = unknownFields(written)[0]
    if (unknown) return { reason: 'broadcasts-unknown-field', args: { field: unknown, language } }
    const link = wrongLinks(written)[0]
    if (link !== undefined) return { reason: 'broadcasts-wrong-link', args: { link, language } }
    const length = measureFields(written).rest
    if (length > most) return { reason: tooLong(content), args: { length, most, language } }
  }
  if (buttons.length > mostButtons) return { reason: 'broadcasts-many-buttons', args: { most: mostButtons } }
  const wrong = buttons.find((button) => button.kind === 'link' && !isHttps(button.url))
  if (wrong?.kind === 'link') return { reason: 'broadcasts-wrong-button-link', args: { label: wrong.label } }
  return null
}

/** Of the name that the staff know it by. */
export function problemOfTitle(title: string): string | null {
  if (title.trim() === '') return 'broadcasts-no-title'
  return title.trim().length > longestTitle ? 'broadcasts-title-long' : null
}

/** What a template leaves to its author: «<дата>»; what is still there is not sent. */
export function unfilledOf({ text }: BroadcastContent): Problem | null {
  for (const language of ['ru', 'en'] as const) {
    const place = /<[\p{L}][^<>\n]{0,80}>/u.exec(text[language] ?? '')?.[0]
    if (place) return { reason: 'broadcasts-unfilled', args: { place, language } }
  }
  return null
}

/** How long its text may be, once its fields are filled in. */
export function mostSigns({ file }: Pick<BroadcastContent, 'file'>): number {
  return file ? longestCaption : longestText
}

function tooLong({ file }: BroadcastContent): string {
  return file ? 'broadcasts-caption-long' : 'broadcasts-text-long'
}

function isHttps(url: string): boolean {
  return /^https:\/\/[^\s<>"]+$/.test(url) && URL.canParse(url)
}
