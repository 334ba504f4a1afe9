// The second asking about an event, some weeks later: «Удалось применить?». domain.md §4 (i).
import { type Condition, holds } from '../survey/condition.ts'
import type { Definition } from '../survey/definition.ts'
import type { Facts } from '../survey/facts.ts'

/** Days for which somebody may still be asked: the program was off, or nobody may be written to. */
export const followableDays = 14

/** The part of (i) that is asked then alone; undefined where the centre's own edition has none. */
export function followUpPart({ sections }: Definition): Definition['sections'][number] | undefined {
  return sections.find(({ when }) => when && isAsked(when, true) && !isAsked(when, false))
}

function isAsked(when: Condition, followUp: boolean): boolean {
  const facts: Facts = { language: 'ru', organisationType: 'school', month: 1, followUp }
  return holds(when, () => undefined, facts)
}
