// What the Bot API calls its methods and parameters: a table derived from @grammyjs/types, never written by hand.
import { readFileSync } from 'node:fs'

export type ParameterKind = 'number' | 'string' | 'boolean' | 'object' | 'array' | 'file'

export type ParameterRule = {
  kinds: ParameterKind[]
  required?: true
  /** The only strings allowed, where the types name them. */
  values?: string[]
}

/** Method name → parameter name → rule. */
export type MethodTable = Record<string, Record<string, ParameterRule>>

export const methodTable = JSON.parse(readFileSync(new URL('./methods.json', import.meta.url), 'utf8')) as MethodTable

const names = new Map(Object.keys(methodTable).map((name) => [name.toLowerCase(), name]))

/** Telegram reads method names in any case. */
export function methodNamed(written: string): string | undefined {
  return names.get(written.toLowerCase())
}
