// What a list may be asked: a page, its length, an order, filters.
import { mostRows } from '../adapter.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { PanelRefusal } from '../refusal.ts'

const whole = /^[1-9]\d{0,6}$/

const rules: Record<string, (value: string, declaration: ResourceDeclaration) => boolean> = {
  page: (value) => whole.test(value),
  perPage: (value) => whole.test(value) && Number(value) <= mostRows,
  direction: (value) => value === 'asc' || value === 'desc',
  sortBy: (value, { sort }) => value === 'id' || Object.hasOwn(sort, value),
  // Otherwise one could search through a column that is not shown.
  searchProperty: (value, { title }) => value === title,
}

/** The query as it came, where nothing is wrong with it. */
export function checkQuery(query: unknown, declaration: ResourceDeclaration): Record<string, unknown> {
  const given = query as Record<string, unknown>
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule && !(typeof value === 'string' && rule(value, declaration))) {
      throw new PanelRefusal(400, 'panel-wrong-query', { name })
    }
    if (name.startsWith('filters')) checkFilter(name, value, declaration)
  }
  return given
}

/** `filters.type`, `filters.birthDate~~from`: one text each, of a column that may be filtered by. */
function checkFilter(key: string, value: unknown, { filters, title }: ResourceDeclaration): void {
  const name = /^filters\.([A-Za-z]+)(~~(from|to))?$/.exec(key)?.[1] ?? ''
  const isKnown = name === title || filters.includes(name)
  if (!isKnown || typeof value !== 'string') throw new PanelRefusal(400, 'panel-wrong-filter', { name: name || key })
}
