// Reads what a form of a named action holds: only declared fields, each of its kind.
import { Refusal } from '../core/refusal.ts'
import type { FieldOfAction } from './declare.ts'
import { readId, readOne } from './values.ts'

const longest = 5_000

/**
 * @param labelOf the word that stands beside a field
 * @throws Refusal that names the field
 */
export function readFields(
  fields: readonly FieldOfAction[],
  payload: Record<string, unknown>,
  labelOf: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => {
      const given = payload[field.name] ?? ''
      const refuse = (key: string) => new Refusal(key, { field: labelOf(field.name) })
      if (typeof given !== 'string' || given.length > longest) throw refuse('panel-refused-field')
      if (field.required && given.trim() === '') throw refuse('panel-refused-field-empty')
      if (given !== '' && !isSound(field, given)) throw refuse('panel-refused-field')
      return [field.name, given]
    }),
  )
}

function isSound({ kind, choices = [], isNamed }: FieldOfAction, given: string): boolean {
  switch (kind) {
    case 'option':
      return isNamed ? /^[a-z][a-z-]*(:\d{1,9})?$/.test(given) : readId(given).kind === 'value'
    case 'reference':
      return readId(given).kind === 'value'
    case 'choice':
      return choices.includes(given)
    case 'date':
      return readOne('date', given, null).kind === 'value'
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(given)
    case 'many':
    case 'text':
    case 'longtext':
    case 'password':
    case 'hidden':
      return true
  }
}
