// Tags, by which staff sort free answers: of a survey, so that the waves of it are sorted alike.
import type { Actor } from '../core/access.ts'
import { normaliseForSearch } from '../core/people/names.ts'
import { recordAudit } from './audit.ts'
import type { PrismaClient } from './open.ts'
import { readableTexts, tablesOf } from './results/free-texts.ts'

export type CountedTag = { id: number; name: string; count: number }

/** The reason is a message of locales/. */
export type TagRefused = { kind: 'refused'; reason: string }

const refused = (reason: string): TagRefused => ({ kind: 'refused', reason })
const longest = 60
const mostTags = 200

/** In the order of the alphabet; `count` is of answers to this question of this wave. */
export async function tagsOf(db: PrismaClient, actor: Actor, waveId: number, item: string): Promise<CountedTag[]> {
  const readable = await readableTexts(db, actor, waveId)
  if (readable.kind !== 'readable') return []
  const from = tablesOf(readable.found.definition)
  const surveyId = await surveyOf(db, waveId)
  return db.$queryRaw<CountedTag[]>`
    SELECT tag.id, tag.name, (
      SELECT count(*)::int FROM ${from.tag} t JOIN ${from.response} r ON r.id = t.response_id
      WHERE t.tag_id = tag.id AND t.item = ${item} AND r.wave_id = ${waveId}) AS count
    FROM tag WHERE tag.survey_id = ${surveyId} ORDER BY tag.key COLLATE "und-x-icu"`
}

export type TagSaved = { kind: 'added' | 'renamed' | 'merged'; id: number } | TagRefused

/** A new tag, or another name for one. A name that another tag has makes one of the two. */
export async function saveTag(
  db: PrismaClient,
  actor: Actor,
  { waveId, id, name: given }: { waveId: number; id?: number; name: string },
  now: Date,
): Promise<TagSaved> {
  if ((await readableTexts(db, actor, waveId)).kind !== 'readable') return refused('tags-refused-not-yours')
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const key = normaliseForSearch(name)
  if (key === '') return refused('tags-refused-empty')
  if (Array.from(name).length > longest) return refused('tags-refused-long')
  const surveyId = await surveyOf(db, waveId)
  return db.$transaction(async (tx) => {
    const same = await tx.tag.findUnique({ where: { surveyId_key: { surveyId, key } } })
    const note = (action: string, tagId: number) =>
      recordAudit(tx, actor, { action, subject: 'tag', subjectId: tagId, detail: { name } }, now)
    if (id === undefined) {
      if (same) return { kind: 'added', id: same.id }
      if ((await tx.tag.count({ where: { surveyId } })) >= mostTags) return refused('tags-refused-many')
      const made = await tx.tag.create({ data: { surveyId, name, key } })
      await note('addTag', made.id)
      return { kind: 'added', id: made.id }
    }
    if (!(await tx.tag.findFirst({ where: { id, surveyId } }))) return refused('tags-refused-unknown')
    if (!same || same.id === id) {
      await tx.tag.update({ where: { id }, data: { name, key } })
      await note('renameTag', id)
      return { kind: 'renamed', id }
    }
    await tx.$executeRaw`INSERT INTO answer_tag (response_id, item, tag_id)
      SELECT response_id, item, ${same.id} FROM answer_tag WHERE tag_id = ${id} ON CONFLICT DO NOTHING`
    await tx.$executeRaw`INSERT INTO anonymous_answer_tag (response_id, item, tag_id)
      SELECT response_id, item, ${same.id} FROM anonymous_answer_tag WHERE tag_id = ${id} ON CONFLICT DO NOTHING`
    await tx.tag.delete({ where: { id } })
    await note('mergeTags', same.id)
    return { kind: 'merged', id: same.id }
  })
}

/** The answers stay; only what they were sorted by goes. */
export async function deleteTag(
  db: PrismaClient,
  actor: Actor,
  { waveId, id }: { waveId: number; id: number },
  now: Date,
): Promise<{ kind: 'deleted' } | TagRefused> {
  if ((await readableTexts(db, actor, waveId)).kind !== 'readable') return refused('tags-refused-not-yours')
  const surveyId = await surveyOf(db, waveId)
  return db.$transaction(async (tx) => {
    const tag = await tx.tag.findFirst({ where: { id, surveyId } })
    if (!tag) return refused('tags-refused-unknown')
    await tx.tag.delete({ where: { id } })
    await recordAudit(
      tx,
      actor,
      { action: 'deleteTag', subject: 'tag', subjectId: id, detail: { name: tag.name } },
      now,
    )
    return { kind: 'deleted' }
  })
}

/** Puts a tag on an answer, or takes it off; twice is once. The journal tells of tags, not of each answer. */
export async function tagAnswer(
  db: PrismaClient,
  actor: Actor,
  { waveId, item, answerId, tagId, on }: { waveId: number; item: string; answerId: string; tagId: number; on: boolean },
): Promise<{ kind: 'done' } | TagRefused> {
  const readable = await readableTexts(db, actor, waveId)
  if (readable.kind !== 'readable') return refused('tags-refused-not-yours')
  const from = tablesOf(readable.found.definition)
  const surveyId = await surveyOf(db, waveId)
  if (!(await db.tag.findFirst({ where: { id: tagId, surveyId } }))) return refused('tags-refused-unknown')
  if (on) {
    await db.$executeRaw`INSERT INTO ${from.tag} (response_id, item, tag_id)
      SELECT r.id, a.item, ${tagId} FROM ${from.response} r JOIN ${from.answer} a ON a.response_id = r.id
      WHERE r.wave_id = ${waveId} AND ${from.id} = ${answerId} AND a.item = ${item} AND a.text IS NOT NULL
      ON CONFLICT DO NOTHING`
  } else {
    await db.$executeRaw`DELETE FROM ${from.tag} t USING ${from.response} r, ${from.answer} a
      WHERE r.id = t.response_id AND a.response_id = r.id AND a.item = t.item
        AND r.wave_id = ${waveId} AND ${from.id} = ${answerId} AND t.item = ${item} AND t.tag_id = ${tagId}`
  }
  return { kind: 'done' }
}

async function surveyOf(db: PrismaClient, waveId: number): Promise<number> {
  const wave = await db.wave.findUniqueOrThrow({
    where: { id: waveId },
    select: { version: { select: { surveyId: true } } },
  })
  return wave.version.surveyId
}
