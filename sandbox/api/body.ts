// What a request says, however it says it: query, JSON, urlencoded or multipart.
import { parse as parseQuery } from 'node:querystring'
import { type Form, readMultipart } from './multipart.ts'
import { badRequest } from './refusal.ts'

export type Given = { params: Record<string, unknown>; files: Form['files'] }

/** `query` and body together; the body wins. */
export function readGiven(query: unknown, body: unknown, contentType = ''): Given {
  const given: Given = { params: { ...(query as Record<string, unknown>) }, files: new Map() }
  if (!Buffer.isBuffer(body) || body.length === 0) return given
  const kind = contentType.split(';', 1)[0]?.trim().toLowerCase()
  if (kind === 'application/json') Object.assign(given.params, readJson(body))
  else if (kind === 'application/x-www-form-urlencoded') Object.assign(given.params, parseQuery(body.toString('utf8')))
  else if (kind === 'multipart/form-data') {
    const form = readMultipart(body, contentType)
    if (!form) throw badRequest('the multipart form has no readable boundary')
    Object.assign(given.params, form.fields)
    given.files = form.files
  }
  return given
}

function readJson(body: Buffer): object {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below, as Telegram says it.
  }
  throw badRequest("can't parse JSON object")
}
