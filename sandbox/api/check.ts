// Holds a request against the method table. Stricter than Telegram on purpose: what Telegram silently ignores
// (a parameter that it does not know) is a bug of the caller, and a sandbox is where bugs are to be found.
import type { Given } from './body.ts'
import { methodTable, type ParameterKind, type ParameterRule } from './method-table.ts'
import { badRequest } from './refusal.ts'

/** Telegram's own words where it has them. */
const missing: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  photo: 'there is no photo in the request',
  document: 'there is no document in the request',
  file_id: 'file_id not specified',
  message_id: 'message identifier is not specified',
}

/** The parameters, each in the kind that the table names; throws a refusal for the first that is wrong. */
export function checkParameters(method: string, { params, files }: Given): Record<string, unknown> {
  const rules = methodTable[method] ?? {}
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(params)) {
    const rule = rules[name]
    // Some clients repeat the method in the form.
    if (name === 'method' && value === method) continue
    if (!rule) throw badRequest(`parameter "${name}" is unknown to ${method} (the sandbox is strict)`)
    if (value !== null && value !== undefined) checked[name] = read(name, value, rule)
  }
  for (const [name, file] of files) {
    if (rules[name]?.kinds.includes('file')) checked[name] = file
  }
  for (const name in rules) {
    if (rules[name]?.required && checked[name] === undefined) {
      throw badRequest(missing[name] ?? `parameter "${name}" is required`)
    }
  }
  return checked
}

function read(name: string, value: unknown, rule: ParameterRule): unknown {
  for (const kind of rule.kinds) {
    const result = as(kind, value)
    if (result === undefined) continue
    if (rule.values && result !== '' && !rule.values.includes(result as string)) break
    return result
  }
  const expected = rule.values && rule.values.length < 20 ? rule.values.join(', ') : rule.kinds.join(' or ')
  throw badRequest(`parameter "${name}" must be ${expected}`)
}

/** The value as that kind, or undefined. Forms carry text only, so a number, truth or object may come as its text. */
function as(kind: ParameterKind, value: unknown): unknown {
  if (kind === 'string') return typeof value === 'string' ? value : undefined
  if (kind === 'file') return undefined
  if (typeof value !== 'string') {
    if (kind === 'number') return Number.isSafeInteger(value) || isFraction(value) ? value : undefined
    if (kind === 'array') return Array.isArray(value) ? value : undefined
    if (kind === 'object') return typeof value === 'object' && !Array.isArray(value) ? value : undefined
    return typeof value === 'boolean' ? value : undefined
  }
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? as('number', Number(value)) : undefined
  if (kind === 'boolean') return truths.get(value.toLowerCase())
  return as(kind, parsed(value))
}

const truths = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['', false],
])

function isFraction(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? undefined : value
  } catch {
    return undefined
  }
}
