// Turns the filters of an address into a condition, or refuses them in words.
import type { Where } from '../db/scopes.ts'
import type { FilterDeclaration, FilterValue, ResourceDeclaration } from './declare.ts'
import type { Desk } from './desk.ts'
import { choicesOf, type Field, fieldOf, keyOf, kindOf, type Model } from './model.ts'
import { PanelRefusal } from './refusal.ts'
import { readOne } from './values.ts'

/** Who filters, and where and when their day is. */
type Viewing = Pick<Desk, 'actor' | 'now' | 'hours'>

export function conditionOf(
  model: Model,
  declaration: ResourceDeclaration,
  filters: Record<string, unknown>,
  viewer: Viewing,
): Where {
  const conditions = Object.entries(filters).map(([name, given]) => {
    if (name === declaration.title) return declaration.search(textOf(name, given))
    if (!declaration.filters.includes(name)) throw new PanelRefusal(400, 'panel-wrong-filter', { name })
    const own = declaration.ownFilters?.[name]
    return own ? conditionOfOwn(name, own, given, viewer) : conditionOfField(fieldOf(model, name), given)
  })
  return { AND: conditions }
}

function conditionOfOwn(
  name: string,
  filter: FilterDeclaration,
  given: unknown,
  { actor, now, hours }: Viewing,
): Where {
  const value: FilterValue = filter.kind === 'range' ? rangeOf(name, given) : { text: textOf(name, given) }
  if ('text' in value && filter.choices && !filter.choices.includes(value.text)) throw wrong(name)
  if ('text' in value && filter.kind === 'relation') must(name, readOne('relation', value.text, null))
  const where = filter.where(value, now, actor, hours.zone)
  if (!where) throw wrong(name)
  return where
}

function conditionOfField(field: Field, given: unknown): Where {
  const kind = kindOf(field)
  const read = (text: string) => must(field.name, readOne(kind, text, choicesOf(field)))
  switch (kind) {
    case 'text':
      return { [field.name]: { contains: escapeLike(textOf(field.name, given)), mode: 'insensitive' } }
    case 'relation':
      return { [keyOf(field)]: read(textOf(field.name, given)) }
    case 'date':
    case 'instant':
    case 'number': {
      const { from, to } = rangeOf(field.name, given)
      return {
        [field.name]: {
          ...(from && { gte: read(from) }),
          ...(to && { lte: read(kind === 'instant' ? endOf(to) : to) }),
        },
      }
    }
    case 'choice':
      return { [field.name]: field.isList ? { has: read(textOf(field.name, given)) } : read(textOf(field.name, given)) }
    case 'boolean':
      return { [field.name]: read(textOf(field.name, given)) }
    case 'json':
      throw wrong(field.name)
  }
}

/** A bare day as the end of a range includes that day. */
function endOf(to: string): string {
  return to.length === 10 ? `${to}T23:59:59.999Z` : to
}

/** In LIKE, what a person types is nothing but letters. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}

function textOf(name: string, given: unknown): string {
  if (typeof given !== 'string' || given.length > 200) throw wrong(name)
  return given
}

function rangeOf(name: string, given: unknown): { from: string; to: string } {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong(name)
  const { from = '', to = '', ...rest } = given as Record<string, unknown>
  if (typeof from !== 'string' || typeof to !== 'string' || Object.keys(rest).length > 0 || !(from || to))
    throw wrong(name)
  return { from, to }
}

function must(name: string, read: ReturnType<typeof readOne>): unknown {
  if (read.kind === 'rejected') throw wrong(name)
  return read.value
}

function wrong(name: string): PanelRefusal {
  return new PanelRefusal(400, 'panel-wrong-filter', { name })
}
