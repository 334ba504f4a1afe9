// A whole definition as respondents will read it, for those who look it over: nothing answered, nothing left out.
import { compile } from './compile.ts'
import type { Condition } from './condition.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { typeOf } from './items/index.ts'
import { type Slot, say } from './render.ts'
import type { Ask, Widget } from './step.ts'

export type OutlineRow = Pick<Ask, 'item' | 'place' | 'section' | 'opensSection' | 'text' | 'help'> & {
  widget: Widget
  required: boolean
  /** Asked only where all of them hold: the section's and its own. */
  conditions: Condition[]
  notApplicableLabel?: string
}

/** `fill` says what stands where an earlier answer will be quoted. */
export function outline(
  definition: Definition,
  facts: Facts,
  fill: (slot: Slot) => string | undefined = () => undefined,
): OutlineRow[] {
  // Of a repeated section, one copy.
  const places = compile(definition).places.filter(({ copy }) => copy === 1)
  const { na } = definition.words
  return places.map(({ item, index, section, conditions }, i) => ({
    item: item.code,
    place: index,
    section: say(section.title, facts),
    opensSection: places[i - 1]?.section !== section,
    text: say(item.text, facts, fill),
    ...(item.help ? { help: say(item.help, facts, fill) } : {}),
    widget: typeOf(item).widget(item, undefined, { definition, facts }),
    required: item.required,
    conditions,
    ...(item.na && na ? { notApplicableLabel: say(na, facts) } : {}),
  }))
}
