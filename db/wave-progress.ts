// How far a wave has come: who was asked, has begun, has answered, and what became of the messages.
import type { Actor } from '../core/access.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { addressOf } from './wave-reach.ts'
import { type Refused, waveToRun } from './wave-rights.ts'

/** `reachable`: a message would reach them. `begun`: and have not sent yet. */
export type Counts = { asked: number; reachable: number; begun: number; answered: number }

export type OrganisationProgress = { organisationId: number; shortName: string; type: string } & Counts

export type WaveProgress = {
  kind: 'progress'
  total: Counts
  byType: ({ type: string } & Counts)[]
  organisations: OrganisationProgress[]
  /** How many there are of each kind in each state. */
  messages: { kind: string; status: string; count: number }[]
}

export async function waveProgress(db: Db, actor: Actor, waveId: number): Promise<WaveProgress | Refused> {
  const found = await waveToRun(db, actor, waveId)
  if (found.kind === 'refused') return found
  const organisations = await db.$queryRaw<OrganisationProgress[]>`
    SELECT o.id AS "organisationId", o.short_name AS "shortName", r.organisation_type::text AS type,
      count(*)::int AS asked,
      count(*) FILTER (WHERE address.reach = 'reached')::int AS reachable,
      count(*) FILTER (WHERE r.answered_at IS NULL AND EXISTS (
        SELECT FROM run WHERE run.wave_id = r.wave_id AND run.person_id = r.person_id))::int AS begun,
      count(r.answered_at)::int AS answered
    FROM respondent r JOIN organisation o ON o.id = r.organisation_id
    LEFT JOIN ${addressOf(Prisma.sql`r.person_id`, 'surveys')} AS address ON true
    WHERE r.wave_id = ${waveId}
    GROUP BY o.id, r.organisation_type
    ORDER BY o.short_name COLLATE "und-x-icu", o.id`
  const messages = await db.outboxMessage.groupBy({
    by: ['kind', 'status'],
    where: { waveId },
    _count: true,
    orderBy: [{ kind: 'asc' }, { status: 'asc' }],
  })
  const types = [...new Set(organisations.map(({ type }) => type))].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return {
    kind: 'progress',
    total: totalOf(organisations),
    byType: types.map((type) => ({ type, ...totalOf(organisations.filter((one) => one.type === type)) })),
    organisations,
    messages: messages.map(({ kind, status, _count: count }) => ({ kind, status, count })),
  }
}

const order = ['school', 'kindergarten', 'supplementary', 'centre', 'department']

function totalOf(rows: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => rows.reduce((total, row) => total + row[name], 0)
  return { asked: sum('asked'), reachable: sum('reachable'), begun: sum('begun'), answered: sum('answered') }
}
