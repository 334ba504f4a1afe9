// Yes or no, in the definition's words.
import { z } from 'zod'
import { asOptions, type Choice, parseChoice } from '../choosing.ts'
import { type About, defineItemType, itemBase } from '../item-type.ts'
import { say } from '../render.ts'

const schema = itemBase.extend({ type: z.literal('bool') })

export const bool = defineItemType({
  schema,
  parse: (_item, raw, about) => parseChoice(choicesOf(about), raw),
  inWords: (_item, answer, about) => choicesOf(about).find((choice) => choice.answer === answer)?.label ?? '',
  widget: (_item, answer, about) => ({ kind: 'choice', options: asOptions(choicesOf(about), answer) }),
})

function choicesOf({ definition, facts }: About): Choice<boolean>[] {
  const { yes, no } = definition.words
  return [
    { answer: true, label: yes ? say(yes, facts) : '' },
    { answer: false, label: no ? say(no, facts) : '' },
  ]
}
