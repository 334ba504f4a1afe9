// Every text of a definition, with its place, for the checks that read them.
import type { Definition } from './definition.ts'
import type { Path } from './problem.ts'

export type Said = { path: Path; language: 'ru' | 'en'; text: string }

export function textsIn(definition: Definition): Said[] {
  return within(definition, [])
}

function within(value: unknown, path: Path): Said[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]): Said[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    const isText = (key === 'ru' || key === 'en') && typeof inside === 'string'
    return isText ? [{ path: here, language: key, text: inside }] : within(inside, here)
  })
}
