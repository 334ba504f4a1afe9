// What a person does with a broadcast in the chat: reads it, or goes where its button leads.
import type { Addressee, BroadcastContent } from '../../core/broadcasts/content.ts'
import { broadcastContent } from '../../core/broadcasts/content.ts'
import { broadcastTest } from '../../core/outbox/kinds/broadcast-test.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { addressees } from './preview.ts'

/**
 * The first press counts; whoever acts has read. One that was not sent to the person, such as a trial, marks nothing.
 * @param token of the wave or the event that the button leads to: who began an anonymous one, and when, is kept nowhere
 */
export async function markPress(
  db: Db,
  { id, personId, token, now }: { id: number; personId: number; token: string | null; now: Date },
): Promise<void> {
  await db.$executeRaw`
    UPDATE broadcast_recipient SET read_at = coalesce(read_at, ${now}::timestamptz),
      acted_at = CASE WHEN ${token}::text IS NOT NULL THEN coalesce(acted_at, ${now}::timestamptz) ELSE acted_at END
    WHERE broadcast_id = ${id}::int AND person_id = ${personId}::int
      AND NOT EXISTS (
        SELECT FROM wave w JOIN survey_version v ON v.id = w.version_id
        WHERE w.token = ${token}::text AND v.definition ->> 'anonymity' = 'anonymous')`
}

/** What was said to this person, or tried on them; null for all else, whatever number a button was made to carry. */
export async function broadcastAsSaid(
  db: Db,
  id: number,
  personId: number,
): Promise<{ id: number; content: BroadcastContent; who: Addressee } | null> {
  const [row] = await db.$queryRaw<({ content: unknown } & Addressee)[]>`
    SELECT b.content, ${addressees.address} AS address, ${addressees.name} AS name,
      coalesce(${addressees.organisation}, '') AS organisation
    FROM broadcast b JOIN person p ON p.id = ${personId}::int
    LEFT JOIN broadcast_recipient r ON r.broadcast_id = b.id AND r.person_id = p.id
    LEFT JOIN organisation o ON o.id = coalesce(r.organisation_id, ${mainJob})
    WHERE b.id = ${id}::int AND (r.person_id IS NOT NULL OR EXISTS (
      SELECT FROM outbox_message m
      WHERE m.person_id = p.id AND m.kind = ${broadcastTest.name} AND (m.params ->> 'id')::int = b.id))`
  if (!row) return null
  const { content, ...who } = row
  return { id, content: broadcastContent.parse(content), who }
}

/** As a broadcast would speak to them, of the main job. Null for nobody. */
export async function addresseeOf(db: Db, personId: number): Promise<Addressee | null> {
  const [who] = await db.$queryRaw<Addressee[]>`
    SELECT ${addressees.address} AS address, ${addressees.name} AS name,
      coalesce(${addressees.organisation}, '') AS organisation
    FROM person p LEFT JOIN organisation o ON o.id = ${mainJob} WHERE p.id = ${personId}::int`
  return who ?? null
}

/** Of `person p`. */
const mainJob = Prisma.sql`(
  SELECT a.organisation_id FROM assignment a WHERE a.person_id = p.id ORDER BY a.is_main_job DESC, a.id LIMIT 1)`
