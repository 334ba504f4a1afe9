// Messages of open waves that did not arrive: until the person answers or gets a later one.
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

type Stuck = { waveId: number; title: string; failed: number; blocked: number }

export const messages: Look = async ({ db, actor, now }) => {
  const own = await db.wave.findMany({
    where: { AND: [{ status: 'open' }, whereOf(actor, 'write', 'wave', now)] },
    select: { id: true },
  })
  if (own.length === 0) return []
  const stuck = await db.$queryRaw<Stuck[]>`
    SELECT w.id AS "waveId", w.title,
      count(*) FILTER (WHERE last.status = 'failed')::int AS failed,
      count(*) FILTER (WHERE last.status = 'blocked')::int AS blocked
    FROM (
      SELECT DISTINCT ON (m.wave_id, m.person_id) m.wave_id, m.person_id, m.status
      FROM outbox_message m WHERE m.wave_id = ANY(${own.map(({ id }) => id)}::int[])
      ORDER BY m.wave_id, m.person_id, m.id DESC
    ) AS last
    JOIN respondent r ON r.wave_id = last.wave_id AND r.person_id = last.person_id AND r.answered_at IS NULL
    JOIN wave w ON w.id = last.wave_id
    WHERE last.status IN ('failed', 'blocked')
    GROUP BY w.id, w.title ORDER BY w.id`
  return stuck.flatMap(({ waveId: id, title, ...counts }) =>
    (['failed', 'blocked'] as const)
      .filter((status) => counts[status] > 0)
      .map((status) => ({
        name: `messages-${status}`,
        count: counts[status],
        args: { title },
        tone: 'plain' as const,
        id,
      })),
  )
}
