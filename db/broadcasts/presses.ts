// What a person does with a broadcast in the chat: reads it, or goes where its button leads.
import type { Addressee, BroadcastContent } from '../../core/broadcasts/content.ts'
import { broadcastContent } from '../../core/broadcasts/content.ts'
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

/** What was said to this person; null where there is no such broadcast. */
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
    LEFT JOIN organisation o ON o.id = coalesce(r.organisation_id, (
      SELECT a.organisation_id FROM assignment a WHERE a.person_id = p.id ORDER BY a.is_main_job DESC, a.id LIMIT 1))
    WHERE b.id = ${id}::int`
  if (!row) return null
  const { content, ...who } = row
  return { id, content: broadcastContent.parse(content), who }
}
