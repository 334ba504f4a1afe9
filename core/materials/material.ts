// What a material must be before people see it, and how long it is right.
import type { LocalDate } from '../people/local-date.ts'

export const materialKinds = ['collection', 'memo', 'sample', 'regulation', 'textbook', 'research'] as const
export type MaterialKind = (typeof materialKinds)[number]

const longestTitle = 150

export type MaterialFields = {
  title: string
  topics: string[]
  /** Empty where it is a file. */
  link: string
  /** Empty is without end. */
  validUntil: string
}

/** The key of a sentence that names the field; null where nothing is wrong. `known`: the codes of the catalogue. */
export function problemOf(
  { title, topics, link, validUntil }: MaterialFields,
  known: readonly string[],
): string | null {
  if (title.trim() === '' || title.trim().length > longestTitle) return 'materials-refused-title'
  if (topics.length === 0 || topics.some((topic) => !known.includes(topic))) return 'materials-refused-topics'
  if (link !== '' && !isHttps(link)) return 'materials-refused-link'
  if (validUntil !== '' && !isDay(validUntil)) return 'materials-refused-day'
  return null
}

export function isHttps(link: string): boolean {
  return link.length <= 500 && URL.canParse(link) && new URL(link).protocol === 'https:'
}

function isDay(text: string): text is LocalDate {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
