// From a form to the values of a row, and from a refusal to the field that it is about.
import { AppError, ValidationError } from 'adminjs'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/view.ts'
import { wordsOf } from '../locales/index.ts'
import type { ResourceDeclaration, Row } from './declare.ts'
import { fieldOf, keyOf, kindOf, type Model } from './model.ts'
import { readValue } from './values.ts'

/** Reasons are keys of locales/, by field. */
export type Form = { kind: 'values'; values: Row } | { kind: 'rejected'; reasons: Record<string, string> }

/** Only the declared columns are read; whatever else a form holds is nobody's business. */
export function readForm(model: Model, declaration: ResourceDeclaration, params: Row): Form {
  const values: Row = {}
  const reasons: Record<string, string> = {}
  for (const name of declaration.edit) {
    const field = fieldOf(model, name)
    const read = readValue(field, given(params, name, field.isList))
    if (read.kind === 'rejected') reasons[name] = read.reason
    else values[kindOf(field) === 'relation' ? keyOf(field) : name] = read.value
  }
  Object.assign(reasons, Object.keys(reasons).length === 0 ? declaration.check?.(values) : {})
  if (Object.keys(reasons).length > 0) return { kind: 'rejected', reasons }
  return { kind: 'values', values: { ...values, ...declaration.follow?.(values) } }
}

/** A list comes flat: `aliases.0`, `aliases.1`. */
function given(params: Row, name: string, isList: boolean): unknown {
  if (!isList || params[name] !== undefined) return params[name]
  const items = Object.keys(params).filter((key) => key.startsWith(`${name}.`))
  return items.map((key) => params[key]).filter((item) => item !== '' && item !== null)
}

export function refusedForm(reasons: Record<string, string>, language: Language): ValidationError {
  const names = Object.keys(reasons)
  // A ValidationError without a field tells AdminJS that all went well.
  if (names.length === 0) throw new Error('admin: a form was refused without naming a field')
  const words = wordsOf(language)
  return new ValidationError(
    Object.fromEntries(names.map((name) => [name, { message: words(reasons[name] ?? ''), type: 'validation' }])),
  )
}

/** What the database or a verb refused, told at the field; anything else stays what it was. */
export function refusedSave(error: unknown, model: Model, language: Language): unknown {
  if (error instanceof Refusal) return new AppError(wordsOf(language)(error.key, error.args))
  const { code, meta } = error as { code?: string; meta?: unknown }
  const reason = code === 'P2002' ? 'panel-wrong-taken' : code === 'P2003' ? 'panel-wrong-missing' : null
  if (!reason) return error
  return refusedForm({ [fieldTold(model, told(meta))]: reason }, language)
}

/** The constraint, where the driver names it apart: its own words («kind», «name») are also names of columns. */
function told(meta: unknown): string {
  const driver = (meta as { driverAdapterError?: { cause?: { constraint?: unknown } } } | undefined)?.driverAdapterError
  return JSON.stringify(driver?.cause?.constraint ?? meta ?? '')
}

/** The field that the driver's message is about: it names the column, or a constraint that is called after it. */
function fieldTold(model: Model, told: string): string {
  const fields = [...model.fields.values()].filter((field) => !field.isId && field.kind !== 'object')
  const { name } = fields.find((field) => mentions(told, columnName(field.name))) ?? fields[0] ?? { name: 'id' }
  return [...model.fields.values()].find((field) => field.relationFromFields?.[0] === name)?.name ?? name
}

function mentions(told: string, column: string): boolean {
  return new RegExp(`["_]${column}(_key|_fkey|\\\\?")`).test(told)
}

function columnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
