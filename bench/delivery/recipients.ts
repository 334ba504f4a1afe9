// People at work with a chat who have agreed to messages, and a broadcast to all of them. Made by the database itself.
import { consents } from '../../content/consents/index.ts'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'
import { builtIn } from '../../core/segments/built-in.ts'
import { queueBroadcast } from '../../db/broadcasts/queueing.ts'
import type { Prisma } from '../../db/generated/client/index.js'
import type { Database } from '../../db/open.ts'

const audience = 'all-educators'
const hours = demoSendingHours('Europe/Moscow')

export async function makeRecipients({ client, pool }: Database, addresses: string[]): Promise<void> {
  const since = new Date('2020-09-01')
  const { id: position } = await client.position.create({
    data: { code: 'teacher', title: 'учитель', titleEn: 'teacher', pedagogical: true },
  })
  const { id: school } = await client.organisation.create({
    data: { fullName: 'Школа № 1', shortName: 'Школа № 1', type: 'school', settlement: 'Заречный', activeFrom: since },
  })
  await pool.query(
    `WITH asked AS (SELECT address FROM unnest($1::text[]) AS address),
     made AS (
       INSERT INTO person (token, last_name, first_name, middle_name, birth_date)
       SELECT md5('bench' || address), 'Замеров', 'Ева', 'Петровна', '1990-01-01' FROM asked RETURNING id
     )
     INSERT INTO assignment (person_id, organisation_id, position_id, active_from)
     SELECT id, $2, $3, '2020-09-01' FROM made`,
    [addresses, school, position],
  )
  await linkChats(pool, addresses)
}

/** Ties each chat to an educator who has none yet, and who agrees to messages there. */
export async function linkChats(pool: Database['pool'], addresses: string[]): Promise<void> {
  await pool.query(
    `WITH asked AS (
       SELECT address, row_number() OVER () AS place FROM unnest($1::text[]) AS address
     ), free AS (
       SELECT person.id, row_number() OVER (ORDER BY person.id) AS place FROM person
       WHERE status = 'working' AND NOT EXISTS (SELECT FROM contact WHERE person_id = person.id)
         AND EXISTS (SELECT FROM assignment JOIN position ON position.id = position_id
           WHERE person_id = person.id AND active_to IS NULL AND pedagogical)
     ), spoken AS (
       INSERT INTO contact (person_id, channel, address, linked_at)
       SELECT free.id, 'telegram', asked.address, now() FROM asked JOIN free USING (place) RETURNING id, person_id
     )
     INSERT INTO consent (contact_id, person_id, purpose, decision, document_version, document_hash, decided_at)
     SELECT id, person_id, 'messages', 'given', $2, '', now() FROM spoken`,
    [addresses, consents.messages.version],
  )
  await pool.query('ANALYZE')
}

/** The product's own queueing of a confirmed broadcast; how many messages, and in how many milliseconds. */
export async function queueForAll({ client }: Database): Promise<{ queued: number; ms: number }> {
  const now = new Date()
  const text = 'Здравствуйте, {обращение}! **4 декабря** в 15:00 ждём вас: {организация}.'
  const rules = { name: null, rule: builtIn[audience] } as unknown as Prisma.InputJsonObject
  const { id } = await client.broadcast.create({
    data: {
      title: 'Замер',
      content: { text: { ru: text }, buttons: [{ kind: 'read' }] },
      audience,
      rules,
      status: 'queueing',
      createdAt: now,
      changedAt: now,
    },
  })
  const began = performance.now()
  const queued = await queueBroadcast(client, id, now, hours)
  return { queued, ms: performance.now() - began }
}

export async function countByStatus({ client }: Database): Promise<Record<string, number>> {
  const groups = await client.outboxMessage.groupBy({ by: ['status'], _count: true })
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]))
}
