// A broadcast between its row and the fields of the composer.
import { type BroadcastButton, broadcastButton } from '../../core/broadcasts/content.ts'
import { categories } from '../../core/outbox/category.ts'
import { Refusal } from '../../core/refusal.ts'
import { instantOf, localTimeOf } from '../../core/time.ts'
import type { Written } from '../../db/broadcasts/drafts.ts'
import type { Broadcast } from '../../db/broadcasts/rights.ts'
import { audienceOf } from '../audience-choice.ts'
import { readId, readOne } from '../values.ts'

export type Fields = Record<string, string>

export function fieldsOf(broadcast: Broadcast, zone: string) {
  const { title, area, audience, segmentId, category, content, sendAt, sendUntil, perMinute, repeats, repeatUntil } =
    broadcast
  return {
    title,
    area: area === null ? '' : String(area),
    audience: segmentId === null ? audience : `segment:${segmentId}`,
    category,
    ru: content.text.ru,
    en: content.text.en ?? '',
    buttons: content.buttons,
    sendAt: sendAt ? localTimeOf(sendAt, zone) : '',
    sendUntil: sendUntil ? localTimeOf(sendUntil, zone) : '',
    perMinute: perMinute === null ? '' : String(perMinute),
    repeats,
    repeatUntil: repeatUntil?.toISOString().slice(0, 10) ?? '',
  }
}

/** @throws Refusal naming the field */
export function readForm(given: Fields, zone: string): Written {
  const { title = '', area = '', audience = '', ru = '', en = '', repeats = 'never' } = given
  if (area !== '' && !/^[1-7]$/.test(area)) throw new Refusal('broadcasts-wrong-area')
  if (repeats !== 'never' && repeats !== 'weekly' && repeats !== 'monthly') throw new Refusal('broadcasts-wrong-repeat')
  return {
    title,
    area: area === '' ? null : Number(area),
    ...audienceOf(audience),
    category: categories.find((one) => one === given.category) ?? wrong('broadcasts-wrong-category'),
    content: { text: { ru: tidy(ru), ...(en.trim() !== '' && { en: tidy(en) }) }, buttons: buttonsOf(given.buttons) },
    sendAt: timeOf(given.sendAt, zone, 'broadcasts-wrong-time'),
    sendUntil: timeOf(given.sendUntil, zone, 'broadcasts-wrong-send-until'),
    perMinute: paceOf(given.perMinute),
    repeats,
    repeatUntil: repeats === 'never' ? null : untilOf(given.repeatUntil ?? ''),
  }
}

function buttonsOf(given = '[]'): BroadcastButton[] {
  const read = broadcastButton.array().safeParse(parsed(given))
  return read.success ? read.data : wrong('broadcasts-wrong-button')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Null for none; what is no number is none that anything can go by. */
export function paceOf(given = ''): number | null {
  return given.trim() === '' ? null : Number(given)
}

function timeOf(given = '', zone: string, otherwise: string): Date | null {
  return given === '' ? null : (instantOf(given, zone) ?? wrong(otherwise))
}

function untilOf(given: string): string | null {
  if (given === '') return null
  const read = readOne('date', given, null)
  return read.kind === 'value' ? given.slice(0, 10) : wrong('broadcasts-wrong-until')
}

/** A browser writes lines with CR LF. */
function tidy(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\0/g, '').trim()
}

export function idOf(given: string | undefined): number | null {
  const read = readId(given ?? '')
  return read.kind === 'value' ? (read.value as number) : null
}

function wrong(key: string): never {
  throw new Refusal(key)
}
