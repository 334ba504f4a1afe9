// What the answers of a wave may be broken down by: what is known of people, and what they said.
import type { Definition, Levels } from '../survey/definition.ts'
import type { Text } from '../survey/words.ts'
import { optionsOf } from './distribution.ts'
import { levelsOf } from './levels.ts'

/** As the registers had it when the wave opened. */
const ofPeople = [
  'organisationType',
  'experienceBand',
  'position',
  'subject',
  'youngSpecialist',
  'lowResults',
  'rmo',
  'channel',
] as const

/** All that stands beside an anonymous answer. */
const coarse = ['organisationType', 'experienceBand'] as const

export type PeopleAttribute = (typeof ofPeople)[number]

/** `code` names it in an address; values are as the database groups by them. */
export type Attribute = { code: string } & (
  | { kind: 'people'; of: PeopleAttribute }
  /** One choice of the question. */
  | { kind: 'item'; item: string; text: Text; options: { value: string; label: Text }[] }
  /**
   * Whether one option of a question of many choices was chosen: people are in one group each, so it is added up.
   * Whoever skipped the question did not choose it: a group of those who skipped would stand in the table of every
   * option, and two tables that withhold different cells of it would give them away.
   */
  | { kind: 'option'; item: string; text: Text; option: number; label: Text }
  | { kind: 'block'; block: string; text: Text; levels: Levels }
)

export function attributesOf(definition: Definition): Attribute[] {
  const people = definition.anonymity === 'anonymous' ? coarse : ofPeople
  return [
    ...people.map((of): Attribute => ({ kind: 'people', code: of, of })),
    ...definition.blocks.map((block): Attribute => {
      const levels = levelsOf(definition, block.levels)
      return { kind: 'block', code: `block:${block.code}`, block: block.code, text: block.title, levels }
    }),
    ...definition.sections.flatMap((section) =>
      // A section that is asked again and again has several answers a person.
      section.repeat ? [] : section.items.flatMap((item) => attributesOfItem(definition, item)),
    ),
  ]
}

function attributesOfItem(definition: Definition, item: Definition['sections'][number]['items'][number]): Attribute[] {
  const options = optionsOf(definition, item)
  // Asked for an attribute only: it is kept as that and not as an answer.
  if (!options || (item.type === 'one' && item.attribute && definition.anonymity === 'anonymous')) return []
  const about = { item: item.code, text: item.text }
  if (item.type === 'many') {
    return options.map(({ value, label }) => {
      return { kind: 'option', code: `option:${item.code}:${value}`, ...about, option: value, label }
    })
  }
  const values = options.map(({ value, label }) => ({ value: String(value), label }))
  return [{ kind: 'item', code: `item:${item.code}`, ...about, options: values }]
}

/** Whether the groups are kinds of people, whom somebody may know, or answers, which nobody saw them give. */
export function isOfPeople({ kind }: Attribute): boolean {
  return kind === 'people'
}

/** The groups in their own order; null where they go by size. `''` is whoever is in none, and comes last. */
export function orderOf(attribute: Attribute): readonly string[] | null {
  switch (attribute.kind) {
    case 'item':
      return attribute.options.map(({ value }) => value)
    case 'option':
      return ['true', 'false']
    case 'block':
      return attribute.levels.rows.map(({ name }) => name.ru)
    case 'people':
      return ordersOfPeople[attribute.of] ?? null
  }
}

const ordersOfPeople: Partial<Record<PeopleAttribute, readonly string[]>> = {
  organisationType: ['school', 'kindergarten', 'supplementary', 'centre', 'department'],
  experienceBand: ['under-1', '1-to-3', 'over-3'],
  youngSpecialist: ['true', 'false'],
  lowResults: ['true', 'false'],
  channel: ['telegram', 'max', 'web'],
}
