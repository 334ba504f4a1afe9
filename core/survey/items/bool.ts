// Yes or no: in the question's own words where it has them, else in the definition's.
import { z } from 'zod'
import { asOptions, type Choice, parseChoice } from '../choosing.ts'
import { type About, defineItemType, itemBase } from '../item-type.ts'
import { say } from '../render.ts'
import { textSchema } from '../words.ts'

const schema = itemBase.extend({ type: z.literal('bool'), yes: textSchema.optional(), no: textSchema.optional() })

export const bool = defineItemType({
  schema,
  parse: (item, raw, about) => parseChoice(choicesOf(item, about), raw),
  inWords: (item, answer, about) => choicesOf(item, about).find((choice) => choice.answer === answer)?.label ?? '',
  widget: (item, answer, about) => ({ kind: 'choice', options: asOptions(choicesOf(item, about), answer) }),
})

function choicesOf(item: z.output<typeof schema>, { definition, facts }: About): Choice<boolean>[] {
  const yes = item.yes ?? definition.words.yes
  const no = item.no ?? definition.words.no
  return [
    { answer: true, label: yes ? say(yes, facts) : '' },
    { answer: false, label: no ? say(no, facts) : '' },
  ]
}
