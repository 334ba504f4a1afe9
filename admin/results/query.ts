// What a page of results is asked for: numbers in its address.
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'

/** The number of a record; a page without it shows nothing. */
export function numberOf(query: Record<string, string>, name: string): number {
  const read = readId(query[name] ?? '')
  if (read.kind === 'rejected') throw new PanelRefusal(404, 'panel-refused-missing')
  return read.value as number
}

/** Left out, there is none. */
export function numberIfAny(query: Record<string, string>, name: string): number | undefined {
  return query[name] === undefined || query[name] === '' ? undefined : numberOf(query, name)
}

/** A word of a list; left out, there is none. */
export function oneOf<Name extends string>(
  name: string,
  given: string | undefined,
  known: readonly Name[],
): Name | undefined {
  if (given === undefined || given === '') return undefined
  const found = known.find((one) => one === given)
  if (!found) throw new PanelRefusal(400, 'panel-wrong-query', { name })
  return found
}
