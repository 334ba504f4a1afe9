// What a form brings: what is to be done, what it was drawn from, and the answers by their places.
import { createHash } from 'node:crypto'
import type { Given } from '../../core/survey/take-page.ts'
import type { Upload } from './read-uploads.ts'

export type Form = {
  go: string
  /** Of the run when the form was drawn. */
  rev: number
  /** The name of this drawing. */
  drawing: string
  /** The mark of the consent text it stood under. */
  text: string
  /** Of a slip, on the page of a poster. */
  code: string
  given: Given
  /** Fields that no form of ours has. */
  unknown: string[]
  /** Files, by the names of their fields. */
  uploads: Upload[]
  /** The same form sent twice has the same key. */
  dedupeKey: string
}

const carried = new Set(['go', 'rev', 'drawing', 'text', 'code'])
const mostFields = 1_000

/** Null for what is no form at all. */
export function readForm(body: unknown, uploads: Upload[] = []): Form | null {
  if (typeof body !== 'object' || body === null) return null
  const fields = Object.entries(body as Record<string, unknown>)
  if (fields.length > mostFields) return null
  const given = new Map<number, string[]>()
  const unknown: string[] = []
  const said = new Map<string, string>()
  for (const [name, value] of fields) {
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string').map(plain)
    const place = /^q(\d{1,4})$/.exec(name)?.[1]
    if (place !== undefined)
      given.set(
        Number(place),
        values.filter((one) => one.trim() !== ''),
      )
    else if (carried.has(name)) said.set(name, values.at(-1) ?? '')
    else unknown.push(name)
  }
  const drawing = /^[0-9a-f]{8}$/.exec(said.get('drawing') ?? '')?.[0] ?? ''
  const rev = /^\d{1,9}$/.test(said.get('rev') ?? '') ? Number(said.get('rev')) : -1
  const digest = createHash('sha256')
    .update(JSON.stringify([fields, uploads.map(markOf)]))
    .digest('hex')
    .slice(0, 16)
  const dedupeKey = `${keyOf(drawing)}${digest}`
  return {
    go: said.get('go') ?? '',
    rev,
    drawing,
    text: said.get('text') ?? '',
    code: said.get('code') ?? '',
    given,
    unknown,
    uploads,
    dedupeKey,
  }
}

/** Of a file all that makes it another. */
function markOf({ field, name, bytes }: Upload): string[] {
  return [field, name, bytes ? createHash('sha256').update(bytes).digest('hex') : '']
}

/** What the keys of all events of one drawing begin with. */
export function keyOf(drawing: string): string {
  return `web:${drawing}:`
}

/** No database keeps a NUL; line ends are as the chat sends them. */
function plain(value: string): string {
  return value.replaceAll('\u0000', '').replaceAll('\r\n', '\n')
}
