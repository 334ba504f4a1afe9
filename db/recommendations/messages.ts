// Queues what people are told of recommendations: those who can be reached and have agreed to be.

import type { Kind } from '../../core/outbox/kind.ts'
import { followUp } from '../../core/outbox/kinds/follow-up.ts'
import { mentorTopics } from '../../core/outbox/kinds/mentor-topics.ts'
import { type RecommendationParams, recommendation } from '../../core/outbox/kinds/recommendation.ts'
import { askableDays } from '../../core/recommendations/follow-up.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { addressOf } from '../wave-reach.ts'

const day = 24 * 3_600_000

/** Whoever is told of the same twice has one message: its key says what it is about and whom it tells. */
type Telling = { key: string; personId: number; params: object }

export function queueRecommendation(
  tx: Db,
  params: RecommendationParams,
  personIds: number[],
  now: Date,
): Promise<number> {
  const told = personIds.map((personId) => ({
    key: `recommendation:${params.id}:person:${personId}`,
    personId,
    params,
  }))
  return queue(tx, recommendation, told, now)
}

/** What has not been said yet of a recommendation that is over is not said any more. */
export async function unsayRecommendation(tx: Db, id: number, now: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { kind: recommendation.name, status: 'queued', key: { startsWith: `recommendation:${id}:` } },
    data: { status: 'cancelled', settledAt: now },
  })
}

export function queueMentorTopics(
  tx: Db,
  topics: { responseId: number; count: number; mentorId: number }[],
  now: Date,
): Promise<number> {
  const told = topics.map(({ responseId, count, mentorId }) => ({
    key: `response:${responseId}:mentor:${mentorId}`,
    personId: mentorId,
    params: { count },
  }))
  return queue(tx, mentorTopics, told, now)
}

/** `label` says which asking it is: asked twice, it is written once. */
export function queueFollowUp(
  tx: Db,
  { personId, count, label }: { personId: number; count: number; label: string },
  now: Date,
): Promise<number> {
  const told = [{ key: `follow-up:${label}:${personId}`, personId, params: { count } }]
  return queue(tx, followUp, told, now, new Date(now.getTime() + askableDays * day))
}

export async function queue(
  tx: Db,
  kind: Pick<Kind, 'name' | 'priority' | 'category'>,
  told: Telling[],
  now: Date,
  expiresAt: Date | null = null,
): Promise<number> {
  if (told.length === 0) return 0
  return tx.$executeRaw`
    INSERT INTO outbox_message (key, channel, contact_id, person_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT told.key, channel, contact_id, person.id, ${kind.name}, told.params, ${kind.priority}, ${now}::timestamptz,
      ${expiresAt}::timestamptz, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told(key text, "personId" int, params jsonb)
    JOIN person ON person.id = told."personId"
    CROSS JOIN ${addressOf(Prisma.sql`person.id`, kind.category)} AS address
    WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}
