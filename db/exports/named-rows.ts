// Responses with a name, a portion at a time: a portion is one short statement, so nobody else waits for a long file.
import type { Given, ResponseRow, Scored } from '../../core/exports/response-row.ts'
import { localDateOf } from '../../core/time.ts'
import type { Database } from '../open.ts'

const portion = 500

type Row = {
  personId: number
  lastName: string
  firstName: string
  middleName: string | null
  organisation: string
  organisationType: 'school'
  channel: string
  submittedAt: Date
  answers: Record<string, Given> | null
  scores: Record<string, Scored> | null
  tags: Record<string, string[]> | null
}

/** At most `most` of them: what is sent while the file is written is in no sheet of it. */
export async function* namedRows(
  pool: Database['pool'],
  waveId: number,
  most: number,
  zone: string,
): AsyncGenerator<ResponseRow> {
  let after = 0
  let number = 0
  for (;;) {
    const rows = await readPortion(pool, waveId, after)
    for (const { answers, scores, tags, lastName, firstName, middleName, personId, submittedAt, ...rest } of rows) {
      if (number === most) return
      after = personId
      number += 1
      const person = { lastName, firstName, middleName }
      const submittedOn = localDateOf(submittedAt, zone)
      const author = { kind: 'named' as const, person, submittedOn, ...rest }
      yield { number, author, answers: answers ?? {}, scores: scores ?? {}, tags: tags ?? {} }
    }
    if (rows.length < portion) return
  }
}

/** Walks the unique index over wave and person: a portion costs the same at the end of a million as at its beginning. */
async function readPortion(pool: Database['pool'], waveId: number, after: number): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `SELECT r.person_id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName",
      p.middle_name AS "middleName", o.short_name AS organisation, r.organisation_type::text AS "organisationType",
      r.channel::text AS channel, r.submitted_at AS "submittedAt",
      (SELECT json_object_agg(a.item, CASE WHEN a.not_applicable THEN NULL WHEN a.number IS NOT NULL THEN to_json(a.number)
          WHEN a.text IS NOT NULL THEN to_json(a.text) ELSE to_json(a.options) END)
        FROM answer a WHERE a.response_id = r.id) AS answers,
      (SELECT json_object_agg(s.scale, json_build_array(s.value, s.level))
        FROM score s WHERE s.response_id = r.id) AS scores,
      (SELECT json_object_agg(t.item, t.names) FROM (
        SELECT t.item, json_agg(tag.name ORDER BY tag.key) AS names FROM answer_tag t JOIN tag ON tag.id = t.tag_id
        WHERE t.response_id = r.id GROUP BY t.item) AS t) AS tags
    FROM response r JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.organisation_id
    WHERE r.wave_id = $1 AND r.person_id > $2
    ORDER BY r.person_id LIMIT ${portion}`,
    [waveId, after],
  )
  return rows
}
