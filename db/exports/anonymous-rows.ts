// Responses without a name, in the order of their random ids, which is none; free texts apart from them.
import type { Given, ResponseRow, Scored } from '../../core/exports/response-row.ts'
import { smallestSpread } from '../../core/results/suppression.ts'
import type { PrismaClient } from '../open.ts'

const portion = 500
const first = '00000000-0000-0000-0000-000000000000'

type Row = { id: string; answers: Record<string, Given> | null; scores: Record<string, Scored> | null }

/**
 * Nothing of people stands beside the answers: rows can be counted into any group, so with a type of organisation they
 * would say of its few who answered so what every table withholds.
 */
export async function* anonymousRows(db: PrismaClient, waveId: number): AsyncGenerator<ResponseRow> {
  let after = first
  let number = 0
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT r.id::text AS id,
        (SELECT json_object_agg(a.item, CASE WHEN a.not_applicable THEN NULL WHEN a.number IS NOT NULL THEN to_json(a.number)
            ELSE to_json(a.options) END)
          FROM anonymous_answer a WHERE a.response_id = r.id AND a.text IS NULL) AS answers,
        (SELECT json_object_agg(s.scale, json_build_array(s.value, s.level))
          FROM anonymous_score s WHERE s.response_id = r.id) AS scores
      FROM anonymous_response r
      WHERE r.wave_id = ${waveId} AND r.id > ${after}::uuid ORDER BY r.id LIMIT ${portion}`
    for (const { id, answers, scores } of rows) {
      after = id
      number += 1
      yield { number, author: { kind: 'anonymous' }, answers: answers ?? {}, scores: scores ?? {}, tags: {} }
    }
    if (rows.length < portion) return
  }
}

export type TextRow = { item: string; text: string; tags: string[] }

/**
 * Only of questions to which ten wrote. Ordered by the text itself: the order of the rows would put each text beside the
 * answers of the one who wrote it.
 */
export async function* anonymousTexts(db: PrismaClient, waveId: number): AsyncGenerator<TextRow> {
  const items = await db.$queryRaw<{ item: string }[]>`
    SELECT a.item FROM anonymous_answer a JOIN anonymous_response r ON r.id = a.response_id
    WHERE r.wave_id = ${waveId} AND a.text IS NOT NULL GROUP BY a.item HAVING count(*) >= ${smallestSpread} ORDER BY a.item`
  for (const { item } of items) {
    let offset = 0
    for (;;) {
      const texts = await db.$queryRaw<Omit<TextRow, 'item'>[]>`
        SELECT a.text, ARRAY(SELECT tag.name FROM anonymous_answer_tag t JOIN tag ON tag.id = t.tag_id
          WHERE t.response_id = r.id AND t.item = a.item ORDER BY tag.key) AS tags
        FROM anonymous_answer a JOIN anonymous_response r ON r.id = a.response_id
        WHERE r.wave_id = ${waveId} AND a.item = ${item} AND a.text IS NOT NULL
        ORDER BY a.text COLLATE "und-x-icu", a.response_id LIMIT ${portion} OFFSET ${offset}`
      for (const one of texts) yield { item, ...one }
      if (texts.length < portion) break
      offset += portion
    }
  }
}
