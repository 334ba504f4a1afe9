// A whole definition as respondents will read it, for those who look it over: nothing answered, nothing left out.
import { compile } from './compile.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { typeOf } from './items/index.ts'
import { say } from './render.ts'
import type { Ask, Widget } from './step.ts'

export type OutlineRow = Pick<Ask, 'item' | 'place' | 'section' | 'opensSection' | 'text' | 'help'> & {
  widget: Widget
  required: boolean
  /** Asked of some only. */
  conditional: boolean
  notApplicableLabel?: string
}

export function outline(definition: Definition, facts: Facts): OutlineRow[] {
  // Of a repeated section, one copy.
  const places = compile(definition).places.filter(({ copy }) => copy === 1)
  const { na } = definition.words
  return places.map(({ item, index, section, conditions }, i) => ({
    item: item.code,
    place: index,
    section: say(section.title, facts),
    opensSection: places[i - 1]?.section !== section,
    text: say(item.text, facts),
    ...(item.help ? { help: say(item.help, facts) } : {}),
    widget: typeOf(item).widget(item, undefined, { definition, facts }),
    required: item.required,
    conditional: conditions.length > 0,
    ...(item.na && na ? { notApplicableLabel: say(na, facts) } : {}),
  }))
}
