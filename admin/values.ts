// Reads what a form or an address says into what a column holds. Nothing unexpected gets past here.
import { choicesOf, type Field, type Kind, kindOf } from './model.ts'

/** A reason is a key of locales/. */
export type Read = { kind: 'value'; value: unknown } | { kind: 'rejected'; reason: string }

const longest = 5_000
const rejected = (reason: string): Read => ({ kind: 'rejected', reason })
const value = (read: unknown): Read => ({ kind: 'value', value: read })

/** One value of a form for one column; an empty one is null. */
export function readValue(field: Field, given: unknown): Read {
  if (field.isList) return readList(field, given)
  const isEmpty = given === null || given === undefined || given === ''
  // Nobody has said: an empty tick is «no» only where the column cannot be empty.
  if (isEmpty && kindOf(field) === 'boolean') return value(field.isRequired ? false : null)
  if (isEmpty) return field.isRequired ? rejected('panel-wrong-required') : value(null)
  return readOne(kindOf(field), given, choicesOf(field))
}

function readList(field: Field, given: unknown): Read {
  const items = given === null || given === undefined || given === '' ? [] : given
  if (!Array.isArray(items) || items.length > 100) return rejected('panel-wrong-list')
  const reads = items.map((item) => readOne(kindOf(field), item, choicesOf(field)))
  const wrong = reads.find((read) => read.kind === 'rejected')
  return wrong ?? value(reads.map((read) => (read.kind === 'value' ? read.value : null)))
}

/** One value that is there. */
export function readOne(kind: Kind, given: unknown, choices: string[] | null): Read {
  const text = typeof given === 'number' || typeof given === 'boolean' ? String(given) : given
  if (typeof text !== 'string') return rejected('panel-wrong-value')
  switch (kind) {
    case 'text':
      return text.length > longest ? rejected('panel-wrong-long') : value(text.replace(/\0/g, '').trim())
    case 'number':
      return readNumber(text)
    case 'relation':
      return readId(text)
    case 'boolean':
      return text === 'true' || text === 'false' ? value(text === 'true') : rejected('panel-wrong-value')
    case 'choice':
      return choices?.includes(text) ? value(text) : rejected('panel-wrong-choice')
    case 'date':
      return readDate(text.slice(0, 10))
    case 'instant':
      return readDate(text)
    case 'json':
      return rejected('panel-wrong-value')
  }
}

/** A record's number: 1 to 2^31 − 1. */
export function readId(text: string): Read {
  const isId = /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647
  return isId ? value(Number(text)) : rejected('panel-wrong-id')
}

function readNumber(text: string): Read {
  const number = Number(text.replace(',', '.'))
  const isSound = text.trim() !== '' && Number.isFinite(number) && Math.abs(number) <= 2_147_483_647
  return isSound ? value(number) : rejected('panel-wrong-number')
}

/** `YYYY-MM-DD`, or an instant of ISO 8601. */
function readDate(text: string): Read {
  const day = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.exec(text)
  const date = new Date(text)
  if (!day || Number.isNaN(date.getTime())) return rejected('panel-wrong-date')
  // JavaScript makes the second of March of the thirtieth of February.
  const isReal = text.length > 10 || date.toISOString().slice(0, 10) === text
  return isReal && date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2200
    ? value(date)
    : rejected('panel-wrong-date')
}
