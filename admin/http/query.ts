// What a list may be asked: a page, its length, an order, filters.
import { mostRows } from '../adapter.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { PanelRefusal } from '../refusal.ts'

const whole = /^[1-9]\d{0,6}$/

const rules: Record<string, (value: string, declaration: ResourceDeclaration) => boolean> = {
  page: (value) => whole.test(value),
  perPage: (value) => whole.test(value) && Number(value) <= mostRows,
  direction: (value) => value === 'asc' || value === 'desc',
  sortBy: (value, { sort }) => value === 'id' || value in sort,
  // Otherwise one could search through a column that is not shown.
  searchProperty: (value, { title }) => value === title,
}

/** The query as it came, where nothing is wrong with it. */
export function checkQuery(query: unknown, declaration: ResourceDeclaration): Record<string, unknown> {
  const given = query as Record<string, unknown>
  for (const [name, value] of Object.entries(given)) {
    const rule = rules[name]
    if (rule && !(typeof value === 'string' && rule(value, declaration))) {
      throw new PanelRefusal(400, 'panel-wrong-query', { name })
    }
    const isFilter = name.startsWith('filters.') || name === 'filters'
    if (isFilter && typeof value !== 'string')
      throw new PanelRefusal(400, 'panel-wrong-filter', { name: filterName(name) })
    if (name === 'filters') throw new PanelRefusal(400, 'panel-wrong-query', { name })
  }
  return given
}

function filterName(name: string): string {
  return name.slice('filters.'.length).split(/[.~]/)[0] ?? name
}
