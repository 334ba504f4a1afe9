// A question answered by a point of a scale that several questions share.
import { z } from 'zod'
import { asOptions, type Choice, labelsOf, parseChoice } from '../choosing.ts'
import { type About, defineItemType, itemBase } from '../item-type.ts'
import { say } from '../render.ts'

const schema = itemBase.extend({ type: z.literal('scale'), scale: z.string() })

export const scale = defineItemType({
  schema,
  parse: (item, raw, about) => parseChoice(choicesOf(item.scale, about), raw),
  inWords: (item, answer, about) => labelsOf(choicesOf(item.scale, about), answer),
  widget: (item, answer, about) => ({ kind: 'choice', options: asOptions(choicesOf(item.scale, about), answer) }),
})

function choicesOf(code: string, { definition, facts }: About): Choice[] {
  const points = definition.scales.find((one) => one.code === code)?.points ?? []
  return points.map((point) => ({ answer: point.value, label: say(point.label, facts) }))
}
