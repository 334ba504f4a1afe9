// A value of a list as a cell of a file: the words that the page shows, numbers as numbers, nothing where there is nothing.
import type { BaseRecord } from 'adminjs'
import { showPhone } from '../../core/people/phone.ts'
import type { Language } from '../../core/view.ts'
import type { Value } from '../../reports/table.ts'
import { adminWords } from '../locale.ts'
import type { Shape } from '../properties.ts'

export type CellOf = (record: BaseRecord, shape: Shape) => Value

/** For records of `model` whose neighbours are populated. */
export function cellsOf(model: string, language: Language, zone: string): CellOf {
  const words = adminWords(language)
  const label = (key: string) => words[`resources.${model}.labels.${key}`] ?? words[`labels.${key}`]
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
  const dates = new Intl.DateTimeFormat(language, { ...day, timeZone: 'UTC' })
  const instants = new Intl.DateTimeFormat(language, { ...day, hour: '2-digit', minute: '2-digit', timeZone: zone })

  const one = (value: unknown, { name, kind, choices }: Shape): Value => {
    if (value === null || value === undefined || value === '') return null
    const text = value instanceof Date ? value.toISOString() : String(value as string | number | boolean)
    if (kind === 'boolean') return label(`boolean.${text}`) ?? text
    if (kind === 'date') return dates.format(new Date(text))
    if (kind === 'instant') return instants.format(new Date(text))
    if (kind === 'number') return Number(text)
    if (name === 'phone') return showPhone(text)
    return (choices?.includes(text) && label(`${name}.${text}`)) || text
  }
  return (record, shape) => {
    // Who may not see the neighbour sees no number of it either.
    if (shape.kind === 'relation') return titleOf(record.populated[shape.name])
    const value: unknown = record.get(shape.name)
    if (!shape.isList) return one(value, shape)
    const items = (Array.isArray(value) ? value : []).map((item) => one(item, shape))
    return items.length === 0 ? null : items.join(', ')
  }
}

/** As lists call it; the record's own `title()` knows nothing of what the declaration says. */
function titleOf(record: BaseRecord | null | undefined): string | null {
  return record ? record.resource.decorate().titleOf(record) : null
}
