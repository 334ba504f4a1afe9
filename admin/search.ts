// What somebody types into a search box, as a condition.
import { normaliseForSearch } from '../core/people/names.ts'
import type { Where } from '../db/scopes.ts'
import { escapeLike } from './filters.ts'

/** Every word somewhere in `searchName`, whatever its case and its ё. */
export function byName(text: string): Where {
  const words = normaliseForSearch(text).split(' ')
  return { AND: words.map((word) => ({ searchName: { contains: escapeLike(word) } })) }
}

/** Rows that belong to a person of such a name. */
export function byPerson(text: string): Where {
  return { person: byName(text) }
}

export function byText(...columns: string[]): (text: string) => Where {
  return (text) => ({
    OR: columns.map((column) => ({ [column]: { contains: escapeLike(text.trim()), mode: 'insensitive' } })),
  })
}
