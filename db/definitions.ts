// Definitions out of the database, checked once and then the same object each time: the engine keeps its work by it.
import { type Definition, definitionSchema } from '../core/survey/definition.ts'
import type { Db } from './open.ts'

/** By content, so that it never goes stale; a version is immutable. */
const known = new Map<string, Definition>()
const mostKept = 200

export async function definitionOf(db: Db, version: { id: number; contentHash: string }): Promise<Definition> {
  const key = `${version.id}:${version.contentHash}`
  const kept = known.get(key)
  if (kept) return kept
  const row = await db.surveyVersion.findUniqueOrThrow({ where: { id: version.id } })
  const definition = definitionSchema.parse(row.definition)
  if (known.size >= mostKept) known.delete(known.keys().next().value as string)
  known.set(key, definition)
  return definition
}
