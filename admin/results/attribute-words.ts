// What an attribute and its groups are called on the panel.
import { type Attribute, isOfPeople } from '../../core/results/attributes.ts'
import type { Group } from '../../core/results/cross-tab.ts'
import type { Choices } from '../sheet.ts'
import { type Reader, textFor } from './reader.ts'

export function attributeName(reader: Reader, attribute: Attribute): string {
  const { words } = reader
  switch (attribute.kind) {
    case 'people':
      return words(`crosstab-people-${attribute.of}`)
    case 'item':
      return `${attribute.item}. ${textFor(reader, attribute.text)}`
    case 'option':
      return `${attribute.item}. ${textFor(reader, attribute.text)} – ${textFor(reader, attribute.label)}`
    case 'block':
      return textFor(reader, attribute.text)
  }
}

export function groupName(reader: Reader, attribute: Attribute, { kind, value }: Group): string {
  const { words } = reader
  if (kind === 'rest') return words('crosstab-rest')
  if (kind === 'none') return words(isOfPeople(attribute) ? 'crosstab-unknown' : 'crosstab-unanswered')
  switch (attribute.kind) {
    case 'item': {
      const label = attribute.options.find((option) => option.value === value)?.label
      return label ? textFor(reader, label) : value
    }
    case 'option':
      return words(value === 'true' ? 'crosstab-chosen' : 'crosstab-not-chosen')
    case 'block': {
      const level = attribute.levels.rows.find(({ name }) => name.ru === value)
      return level ? textFor(reader, level.name) : value
    }
    case 'people':
      return peopleGroup(reader, attribute.of, value)
  }
}

/** Posts, subjects and associations are called as their registers call them. */
function peopleGroup({ words }: Reader, of: string, value: string): string {
  switch (of) {
    case 'organisationType':
      return words(`results-type-${value}`)
    case 'experienceBand':
      return words(`crosstab-band-${value}`)
    case 'channel':
      return words(`crosstab-channel-${value}`)
    case 'youngSpecialist':
    case 'lowResults':
      return words(value === 'true' ? 'crosstab-yes' : 'crosstab-no')
    default:
      return value
  }
}

/** Two selects: of people, topics, questions. */
export function attributeChoices(
  reader: Reader,
  attributes: readonly Attribute[],
  chosen: { row: Attribute; column: Attribute },
): Choices {
  const { words } = reader
  const kinds = [
    { label: words('crosstab-of-people'), of: ['people'] },
    { label: words('crosstab-of-blocks'), of: ['block'] },
    { label: words('crosstab-of-answers'), of: ['item', 'option'] },
  ]
  const groups = kinds.flatMap(({ label, of }) => {
    const options = attributes
      .filter(({ kind }) => of.includes(kind))
      .map((one) => ({ value: one.code, text: attributeName(reader, one) }))
    return options.length > 0 ? [{ label, options }] : []
  })
  return {
    fields: [
      { name: 'row', label: words('crosstab-row'), value: chosen.row.code, groups },
      { name: 'column', label: words('crosstab-column'), value: chosen.column.code, groups },
    ],
    button: words('crosstab-show'),
  }
}
