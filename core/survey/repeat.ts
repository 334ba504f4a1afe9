// A section asked once for each thing there is, unrolled into copies: 2, 2#2, 2#3. The engine knows only questions
// and conditions; a copy is asked when the question after the copy before, «one more?», was answered with yes.
import { type Answers, notApplicable } from './answer.ts'
import type { Condition } from './condition.ts'
import type { Section } from './definition.ts'
import type { Item } from './items/index.ts'

export type Unrolled = { item: Item; section: Section; copy: number; conditions: Condition[] }

export function codeOfCopy(code: string, copy: number): string {
  return copy === 1 ? code : `${code}#${copy}`
}

/** The code of «one more?» after a copy: no question of a definition can be called so. */
export function againCode(section: Pick<Section, 'code'>, copy: number): string {
  return codeOfCopy(`${section.code}+`, copy)
}

export function unroll(section: Section): Unrolled[] {
  const { repeat } = section
  if (!repeat) return copyOf(section, section.items, 1, section)
  return Array.from({ length: repeat.max }, (_, i) => i + 1).flatMap((copy) => {
    const { ru, en } = section.title
    const title = { ru: `${ru} ${copy}`, ...(en === undefined ? {} : { en: `${en} ${copy}` }) }
    const again: Item = { code: againCode(section, copy), type: 'bool', text: repeat.again, required: true, na: false }
    const items = section.items.map((item) => renamed(item, section, copy))
    return copyOf(section, copy < repeat.max ? [...items, again] : items, copy, { ...section, title })
  })
}

function copyOf(of: Section, items: Item[], copy: number, section: Section): Unrolled[] {
  const wanted: Condition[] = copy === 1 ? [] : [{ item: againCode(of, copy - 1), is: true }]
  return items.map((item) => ({
    item,
    section,
    copy,
    conditions: [...wanted, section.when, item.when].filter((one) => one !== undefined),
  }))
}

/** The question with the codes of its section's questions changed, in its conditions and in the answers it quotes. */
function renamed(item: Item, section: Section, copy: number): Item {
  if (copy === 1) return item
  const own = new Set(section.items.map(({ code }) => code))
  const rename = (code: string) => (own.has(code) ? codeOfCopy(code, copy) : code)
  const walk = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'item' || key === 'code') return rename(value)
      return value.replace(/\{answer:([^|{}]+)/g, (_, code: string) => `{answer:${rename(code)}`)
    }
    if (Array.isArray(value)) return value.map((one) => walk(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, walk(one, inner)]))
  }
  return walk(item) as Item
}

/** What was answered about each thing, under the section's own codes; «does not apply» is no answer. */
export function copiesIn(section: Section, answers: Answers): Answers[] {
  const all = Array.from({ length: section.repeat?.max ?? 1 }, (_, i) =>
    Object.fromEntries(
      section.items.flatMap(({ code }) => {
        const answer = answers[codeOfCopy(code, i + 1)]
        return answer === undefined || answer === notApplicable ? [] : [[code, answer]]
      }),
    ),
  )
  return all.filter((one) => Object.keys(one).length > 0)
}
