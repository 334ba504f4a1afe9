// People of open waves who were given a code, let it run out, and so have no chat to answer in.
import { may } from '../../core/access.ts'
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const unusedCodes: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'write', 'linkCode')) return []
  const own = await db.wave.findMany({
    where: { AND: [{ status: 'open' }, whereOf(actor, 'write', 'wave', now)] },
    select: { id: true },
  })
  if (own.length === 0) return []
  const rows = await db.$queryRaw<{ waveId: number; title: string; count: number }[]>`
    SELECT w.id AS "waveId", w.title, count(*)::int AS count
    FROM respondent r JOIN wave w ON w.id = r.wave_id
    WHERE r.wave_id = ANY(${own.map(({ id }) => id)}::int[]) AND r.answered_at IS NULL
      AND NOT EXISTS (SELECT FROM contact c WHERE c.person_id = r.person_id AND c.channel <> 'web')
      AND EXISTS (SELECT FROM link_code l WHERE l.person_id = r.person_id AND l.used_at IS NULL
        AND l.revoked_at IS NULL AND l.expires_at <= ${now}::timestamptz)
      AND NOT EXISTS (SELECT FROM link_code l WHERE l.person_id = r.person_id AND l.used_at IS NULL
        AND l.revoked_at IS NULL AND l.expires_at > ${now}::timestamptz)
    GROUP BY w.id, w.title ORDER BY w.id`
  return rows.map(({ waveId: id, title, count }) => ({
    name: 'unused-codes',
    count,
    args: { title },
    tone: 'plain',
    id,
  }))
}
