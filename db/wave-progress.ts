// How far a wave has come: who was asked, has begun, has answered, and what became of the messages.
import type { Actor } from '../core/access.ts'
import type { Db } from './open.ts'
import { type Refused, waveToRun } from './wave-rights.ts'

export type Counts = { asked: number; reachable: number; begun: number; answered: number }

export type WaveProgress = {
  kind: 'progress'
  total: Counts
  organisations: ({ organisationId: number; shortName: string; type: string } & Counts)[]
  /** By status of the outbox. */
  messages: Record<string, number>
}

export async function waveProgress(db: Db, actor: Actor, waveId: number): Promise<WaveProgress | Refused> {
  const found = await waveToRun(db, actor, waveId)
  if (found.kind === 'refused') return found
  const organisations = await db.$queryRaw<WaveProgress['organisations']>`
    SELECT o.id AS "organisationId", o.short_name AS "shortName", r.organisation_type::text AS type,
      count(*)::int AS asked,
      count(*) FILTER (WHERE EXISTS (
        SELECT FROM contact c WHERE c.person_id = r.person_id AND c.status = 'active'))::int AS reachable,
      count(*) FILTER (WHERE r.answered_at IS NULL AND EXISTS (
        SELECT FROM run WHERE run.wave_id = r.wave_id AND run.person_id = r.person_id))::int AS begun,
      count(r.answered_at)::int AS answered
    FROM respondent r JOIN organisation o ON o.id = r.organisation_id
    WHERE r.wave_id = ${waveId}
    GROUP BY o.id, r.organisation_type
    ORDER BY o.short_name COLLATE "und-x-icu", o.id`
  const messages = await db.outboxMessage.groupBy({ by: ['status'], where: { waveId }, _count: true })
  const sum = (count: (row: Counts) => number) => organisations.reduce((total, row) => total + count(row), 0)
  return {
    kind: 'progress',
    total: {
      asked: sum((row) => row.asked),
      reachable: sum((row) => row.reachable),
      begun: sum((row) => row.begun),
      answered: sum((row) => row.answered),
    },
    organisations,
    messages: Object.fromEntries(messages.map((group) => [group.status, group._count])),
  }
}
