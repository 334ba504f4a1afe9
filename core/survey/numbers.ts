// Reading and writing numbers as people type them here: «1 631», «0,5».
import type { Answer, Raw } from './answer.ts'
import type { Facts } from './facts.ts'
import type { Parsed } from './item-type.ts'
import { say } from './render.ts'
import type { Widget } from './step.ts'
import type { Text } from './words.ts'

type Range = { min: number; max: number; whole: boolean }

export function parseNumber(raw: Raw, { min, max, whole }: Range): Parsed {
  const value = typeof raw === 'string' ? fromTyped(raw) : raw
  if (typeof value !== 'number' || !Number.isFinite(value)) return { reason: { key: 'survey-not-a-number' } }
  if (whole && !Number.isInteger(value)) return { reason: { key: 'survey-not-whole' } }
  if (value < min || value > max) return { reason: { key: 'survey-out-of-range', args: { min, max } } }
  // −0 would not survive the way through JSON.
  return { answer: value === 0 ? 0 : value }
}

export function numberInWords(answer: Answer, unit: Text | undefined, facts: Facts): string {
  const written = facts.language === 'ru' ? String(answer).replace('.', ',') : String(answer)
  return unit ? `${written} ${say(unit, facts)}` : written
}

export function numberWidget({ min, max, whole, unit }: Range & { unit?: Text | undefined }, facts: Facts): Widget {
  return { kind: 'number', whole, min, max, ...(unit ? { unit: say(unit, facts) } : {}) }
}

function fromTyped(typed: string): number | null {
  const plain = typed.replace(/\s/g, '').replace(',', '.').replace('−', '-')
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : null
}
