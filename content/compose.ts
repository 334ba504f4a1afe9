// A questionnaire as YAML: one that has no text of its own, and an empty one to begin with.
import { readFileSync } from 'node:fs'
import { Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import { largestFile, mebibyte } from '../core/files/kinds.ts'
import type { Definition } from '../core/survey/definition.ts'
import { asWritten } from './write-yaml.ts'

/** Means the same definition, and says only what somebody meant: what the shape fills in by itself is left out. */
export function composed(definition: Definition): string {
  const document = new Document(meant(definition))
  visit(document, {
    Pair: (_key, { key, value }) => {
      const isShort = isScalar(key) && ['when', 'trigger', 'due'].includes(String(key.value))
      if (isShort && isMap(value)) value.flow = true
    },
  })
  return asWritten(document)
}

/** By the key: what the shape puts there when nothing is said. */
const filledIn: Record<string, unknown> = {
  required: true,
  na: false,
  reversed: [],
  caps: [],
  except: [],
  measure: 'percent',
  minimum: 5,
  min: 0,
  overall: null,
  words: {},
  scales: [],
  levels: [],
  blocks: [],
  recommendations: [],
  groupTriggers: [],
}

function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => meant(one))
  if (typeof value !== 'object' || value === null) return value
  const { type } = value as { type?: unknown }
  const isFilledIn = (key: string, inside: unknown) => {
    if (key === 'megabytes') return inside === largestFile / mebibyte
    if (key === 'max')
      return (
        inside === (type === 'pick' || type === 'file' ? 1 : type === 'int' || type === 'number' ? 1_000_000 : null)
      )
    // `levels` of a block is a name, of the definition a list.
    return Object.hasOwn(filledIn, key) && JSON.stringify(filledIn[key]) === JSON.stringify(inside)
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inside]) => inside !== undefined && !isFilledIn(key, inside))
      .map(([key, inside]) => [key, meant(inside)]),
  )
}

const empty = new URL('./templates/empty.yaml', import.meta.url)

/** One section, one question, and every text that has to be there. */
export function emptyQuestionnaire({
  code,
  title,
  area,
}: {
  code: string
  title: string
  area: number | null
}): string {
  return retitled(readFileSync(empty, 'utf8'), { code, title, area })
}

/** The same questionnaire under another code and title. */
export function retitled(yaml: string, { code, title, area }: { code: string; title: string; area?: number | null }) {
  const document = parseDocument(yaml)
  document.setIn(['code'], code)
  document.setIn(['title', 'ru'], title)
  if (area === null) document.deleteIn(['area'])
  else if (area !== undefined) document.setIn(['area'], area)
  return asWritten(document)
}
