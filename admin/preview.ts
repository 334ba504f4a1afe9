// Shows what an action will do, and lets it run only for somebody who has seen exactly that.
import { createHash } from 'node:crypto'
import type { ActionContext } from 'adminjs'
import type { PrismaClient } from '../db/open.ts'
import type { Words } from '../locales/index.ts'
import type { Viewer } from './adapter.ts'
import type { ActionDeclaration, Option, Preview } from './declare.ts'
import { withSeen } from './seen.ts'

/** What the browser draws; it sends `mark` back as `confirmed`. */
export type Shown = { preview: { lines: string[]; mark: string; isChanged: boolean } }

/** null once `confirmed` names this very preview. What was confirmed and has changed since is asked anew. */
export async function previewed(
  preview: Promise<Preview>,
  payload: Record<string, unknown> | undefined,
  words: Words,
): Promise<Shown | null> {
  const { sentences, mark: list = '' } = await preview
  const lines = sentences.map(({ message, args }) => words(message, args))
  const mark = createHash('sha256')
    .update(JSON.stringify([lines, list]))
    .digest('hex')
    .slice(0, 16)
  const confirmed = payload?.confirmed
  return confirmed === mark ? null : { preview: { lines, mark, isChanged: typeof confirmed === 'string' } }
}

export type Form = { initial: Record<string, string>; options: Record<string, Option[]> }

/** What the form of an action starts with. */
export async function formOf(
  db: PrismaClient,
  action: ActionDeclaration,
  context: ActionContext,
  query: Record<string, unknown> = {},
): Promise<Form> {
  const { actor, now, hours } = context.currentAdmin as unknown as Viewer
  const desk = { db, actor, now, hours }
  const options: Form['options'] = {}
  for (const field of action.fields ?? []) if (field.options) options[field.name] = await field.options(desk)
  const initial = (await action.initial?.(desk, context.record?.params ?? {}, wordsIn(query))) ?? {}
  return { initial: action.isEdit ? withSeen(initial) : initial, options }
}

/** Of an address only plain words, each once. */
function wordsIn(query: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
}
