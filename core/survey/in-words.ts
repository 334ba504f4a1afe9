// An answer and a question as a person reads them.
import { type Answer, notApplicable } from './answer.ts'
import { compile } from './compile.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { type Item, typeOf } from './items/index.ts'
import { type Slot, say } from './render.ts'

export function answerInWords(definition: Definition, item: Item, answer: Answer, facts: Facts): string {
  if (answer === notApplicable && item.na) return definition.words.na ? say(definition.words.na, facts) : notApplicable
  return typeOf(item).inWords(item, answer, { definition, facts })
}

/** Fills {answer:…} in a text; «does not apply» is no answer to quote. */
export function quoting(definition: Definition, answerOf: (code: string) => Answer | undefined, facts: Facts) {
  return (slot: Slot): string | undefined => {
    if (slot.kind !== 'answer') return undefined
    const place = compile(definition).byCode.get(slot.name)
    const answer = answerOf(slot.name)
    if (!place || answer === undefined || (answer === notApplicable && place.item.na)) return undefined
    return answerInWords(definition, place.item, answer, facts)
  }
}
