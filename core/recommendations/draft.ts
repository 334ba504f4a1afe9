// The words a new recommendation begins with: the definition's own where it has some for this block and form.
import type { Definition } from '../survey/definition.ts'
import { triggerInSigns } from '../survey/recommend.ts'
import type { RecommendationRule } from '../survey/recommendation.ts'
import type { Text } from '../survey/words.ts'
import type { Form } from './forms.ts'

type Suits = (rule: RecommendationRule) => boolean

const suits: Record<Form, Suits> = {
  person: ({ addressee, kind }) => addressee === 'respondent' && kind !== 'seminar',
  mentor: ({ addressee }) => addressee === 'mentor',
  organisation: () => false,
  course: ({ kind }) => kind === 'course',
  seminar: ({ kind }) => kind === 'seminar' || kind === 'event',
}

/** Null where the definition advises nothing of the kind. `trigger`: in signs, or the code of a block. */
export function draftOf(definition: Definition, form: Form, trigger: string): Text | null {
  const own = definition.recommendations.filter((rule) => {
    const isOfBlock = 'block' in rule.trigger && rule.trigger.block === trigger
    return (isOfBlock || triggerInSigns(rule.trigger) === trigger) && suits[form](rule)
  })
  return own[0]?.text ?? null
}
