// What a form held when it was opened goes along with it, so that two who change one record lose nothing of each other's.
import { z } from 'zod'
import { type Fields, mergeFields } from '../core/merge-fields.ts'
import { Refusal } from '../core/refusal.ts'

const seenSchema = z.record(z.string(), z.string())

/** @param held what is kept, where that is not what is shown */
export function withSeen(shown: Fields, held = shown): Fields {
  return { ...shown, seen: JSON.stringify(held) }
}

/**
 * `mine` with what others have changed of it since `seen`; a form that does not say what it held stands alone.
 * @param labelOf the word that stands beside a field
 * @throws ChangedMeanwhile where both have changed the same
 */
export function mergedWith(mine: Fields, seen: unknown, held: Fields, labelOf: (name: string) => string): Fields {
  const { values, clashes } = mergeFields(readSeen(seen), mine, held)
  if (clashes.length === 0) return values
  throw new ChangedMeanwhile(clashes.map((name) => `«${labelOf(name)}»`).join(', '), withSeen(values, held))
}

/** `form` is what goes on: theirs where they alone have changed something, and another press keeps mine of the rest. */
export class ChangedMeanwhile extends Refusal {
  readonly form: Fields
  constructor(fields: string, form: Fields) {
    super('panel-refused-changed-meanwhile', { fields })
    this.form = form
  }
}

function readSeen(given: unknown): Fields {
  if (typeof given !== 'string') return {}
  try {
    return seenSchema.parse(JSON.parse(given))
  } catch {
    return {}
  }
}
