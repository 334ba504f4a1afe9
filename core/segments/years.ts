// Full years between two limits, both inclusive: what age and experience have in common.
import { z } from 'zod'
import { fullYears, type LocalDate } from '../people/local-date.ts'
import type { Field } from './rule-kind.ts'

const years = z.number().int().min(0).max(100)

export function yearsSchema<Name extends string>(rule: Name) {
  return z.strictObject({ rule: z.literal(rule), from: years.optional(), to: years.optional() })
}

export const yearsFields: readonly Field[] = [
  { name: 'from', kind: 'number', isOptional: true },
  { name: 'to', kind: 'number', isOptional: true },
]

/** What is not known is within no limits; neither is what has not begun. */
export function isWithinYears(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  since: LocalDate | null,
  on: LocalDate,
): boolean {
  if (since === null || since > on) return false
  const passed = fullYears(since, on)
  return (from === undefined || passed >= from) && (to === undefined || passed <= to)
}
