// A bot's text as it will be seen: markup read, blanks trimmed, links and commands found.
import type { MessageEntity, ParseMode } from '@grammyjs/types'
import { findEntities } from '../entities/found.ts'
import { type Formatted, parseHtml } from '../entities/html.ts'
import { badRequest } from './refusal.ts'

export function formatted(text: string, mode: ParseMode | undefined, given: MessageEntity[] = []): Formatted {
  const parsed = mode ? parse(text, mode) : { text, entities: checked(text, given) }
  const trimmed = trim(parsed)
  const found = findEntities(trimmed.text, trimmed.entities)
  if (found.length === 0) return trimmed
  return { text: trimmed.text, entities: [...trimmed.entities, ...found].sort((a, b) => a.offset - b.offset) }
}

/** Telegram counts characters, not UTF-16 units. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && Array.from(text).length > limit
}

function parse(text: string, mode: ParseMode): Formatted {
  if (mode !== 'HTML') throw badRequest(`the sandbox reads parse_mode HTML only, not ${mode}`)
  const parsed = parseHtml(text)
  if (typeof parsed === 'string') throw badRequest(`can't parse entities: ${parsed}`)
  return parsed
}

function checked(text: string, given: MessageEntity[]): MessageEntity[] {
  for (const { offset, length } of given) {
    if (!(offset >= 0 && length > 0 && offset + length <= text.length)) {
      throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text`)
    }
  }
  return given
}

/** Empty lines at the head and blanks at the end are dropped, and entities follow. */
function trim({ text, entities }: Formatted): Formatted {
  const head = /^(?:[^\S\n]*\n)+/.exec(text)?.[0].length ?? 0
  const kept = text.slice(head).trimEnd()
  if (kept.length === text.length) return { text, entities }
  const moved = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset - head, 0)
    const length = Math.min(entity.offset + entity.length - head, kept.length) - offset
    return length > 0 ? [{ ...entity, offset, length }] : []
  })
  return { text: kept, entities: moved }
}
