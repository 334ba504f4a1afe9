// One or several entries of a registry: a post, a subject, an organisation.
import { z } from 'zod'
import { asOptions, type Choice, labelsOf, parseChoice, parseChoices } from '../choosing.ts'
import { type About, defineItemType, itemBase } from '../item-type.ts'

const schema = itemBase.extend({
  type: z.literal('pick'),
  /** A name in `facts.registries`. */
  registry: z.string().min(1),
  /** Above 1 the answer is a list. */
  max: z.number().int().min(1).default(1),
})

export const pick = defineItemType({
  schema,
  parse: (item, raw, about) =>
    item.max === 1
      ? parseChoice(choicesOf(item.registry, about), raw)
      : parseChoices(choicesOf(item.registry, about), raw, item.max),
  inWords: (item, answer, about) => labelsOf(choicesOf(item.registry, about), answer),
  widget: (item, answer, about) => ({
    kind: 'registry',
    options: asOptions(choicesOf(item.registry, about), answer),
    max: item.max,
  }),
})

function choicesOf(registry: string, { facts }: About): Choice<string>[] {
  return (facts.registries?.[registry] ?? []).map((entry) => ({ answer: entry.value, label: entry.label }))
}
