// The question types. To add one: its file here, its line below.
import { z } from 'zod'
import type { Answer, Raw } from '../answer.ts'
import type { About, Parsed } from '../item-type.ts'
import type { Widget } from '../step.ts'
import { bool } from './bool.ts'
import { date } from './date.ts'
import { file } from './file.ts'
import { int } from './int.ts'
import { many } from './many.ts'
import { number } from './number.ts'
import { one } from './one.ts'
import { pick } from './pick.ts'
import { scale } from './scale.ts'
import { text } from './text.ts'

export const itemTypes = { scale, one, many, int, number, date, text, bool, pick, file }

type Schemas = (typeof itemTypes)[keyof typeof itemTypes]['schema']
const schemas = Object.values(itemTypes).map((type) => type.schema)

export const itemSchema = z.discriminatedUnion('type', schemas as [Schemas, ...Schemas[]])

export type Item = z.output<typeof itemSchema>

/** The declaration of one question's type, ready to be asked about any question of that type. */
export function typeOf(item: Item): {
  parse(item: Item, raw: Raw, about: About): Parsed
  inWords(item: Item, answer: Answer, about: About): string
  widget(item: Item, answer: Answer | undefined, about: About): Widget
} {
  // The key and the question agree by the discriminated union above; TypeScript cannot follow that.
  return itemTypes[item.type] as unknown as ReturnType<typeof typeOf>
}
