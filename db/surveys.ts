// Questionnaires and their immutable versions.
import { createHash } from 'node:crypto'
import { composed } from '../content/compose.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Db, Prisma } from './open.ts'
import { offerEdition } from './survey-offers.ts'

export type Published = { versionId: number; number: number; isNew: boolean }

/**
 * Makes a content file the newest version of its survey, unless it is so already, or staff have published since:
 * then the centre's own edition stays and the file is offered.
 */
export async function publishFromFile(
  db: Db,
  definition: Definition,
  now: Date,
  sourceText?: string,
): Promise<Published> {
  const survey = await db.survey.upsert({
    where: { code: definition.code },
    create: { code: definition.code, title: definition.title.ru, area: definition.area ?? null },
    update: {},
  })
  const contentHash = hashOf(definition)
  const newest = await db.surveyVersion.findFirst({ where: { surveyId: survey.id }, orderBy: { number: 'desc' } })
  if (newest && (newest.source === 'staff' || newest.contentHash === contentHash)) {
    // Of versions that were published before texts were kept, the text is known now.
    if (newest.contentHash === contentHash && newest.sourceText === null && sourceText !== undefined) {
      await db.surveyVersion.update({ where: { id: newest.id }, data: { sourceText } })
    }
    if (newest.contentHash !== contentHash) {
      await offerEdition(db, survey.id, { contentHash, text: sourceText ?? composed(definition) }, now)
    }
    return { versionId: newest.id, number: newest.number, isNew: false }
  }
  await db.survey.update({
    where: { id: survey.id },
    data: { title: definition.title.ru, area: definition.area ?? null },
  })
  const version = await db.surveyVersion.create({
    data: {
      surveyId: survey.id,
      number: (newest?.number ?? 0) + 1,
      definition: definition as unknown as Prisma.InputJsonValue,
      contentHash,
      source: 'file',
      sourceText: sourceText ?? null,
      publishedAt: now,
    },
  })
  return { versionId: version.id, number: version.number, isNew: true }
}

/** sha256 of the definition with its keys in order: the same content has the same hash however it was written. */
export function hashOf(definition: Definition): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(definition)))
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
