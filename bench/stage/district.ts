// A district of any size: educators at work who have a chat and have agreed to messages. Made by the database itself.
import { consents } from '../../content/consents/index.ts'
import type { Database } from '../../db/open.ts'

const organisations = 300

export async function makeEducators({ client, pool }: Database, people: number): Promise<void> {
  const since = new Date('2020-09-01')
  const { id: position } = await client.position.create({
    data: { code: 'teacher', title: 'учитель', titleEn: 'teacher', pedagogical: true },
  })
  await pool.query(
    `INSERT INTO organisation (full_name, short_name, type, settlement, active_from)
     SELECT 'Школа ' || n, 'Школа ' || n, 'school', 'Заречный', '2000-01-01' FROM generate_series(1, ${organisations}) n`,
  )
  const { rows } = await pool.query<{ first: number }>(
    `SELECT min(id) AS first FROM organisation WHERE short_name = 'Школа 1'`,
  )
  const first = rows[0]?.first ?? 1
  for (let from = 0; from < people; from += 10_000) {
    const to = Math.min(people, from + 10_000)
    await pool.query(
      `WITH made AS (
         INSERT INTO person (token, last_name, first_name, birth_date, experience_from)
         SELECT md5('bench' || n), 'Замеров', 'Ева', DATE '1960-01-01' + n % 14000, DATE '1990-01-01' + n % 12000
         FROM generate_series(${from + 1}, ${to}) n RETURNING id
       ), at_work AS (
         INSERT INTO assignment (person_id, organisation_id, position_id, active_from)
         SELECT id, ${first} + id % ${organisations}, ${position}, '${since.toISOString()}' FROM made
       ), spoken AS (
         INSERT INTO contact (person_id, channel, address, linked_at)
         SELECT id, 'telegram', 'bench-' || id, now() FROM made RETURNING id, person_id
       )
       INSERT INTO consent (contact_id, person_id, purpose, decision, document_version, document_hash, decided_at)
       SELECT id, person_id, 'messages', 'given', '${consents.messages.version}', '', now() FROM spoken`,
    )
  }
  await pool.query('ANALYZE')
}
