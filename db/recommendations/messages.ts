// Queues what people are told of recommendations: those who can be reached and have agreed to be.
import { followUp } from '../../core/outbox/kinds/follow-up.ts'
import { mentorTopics } from '../../core/outbox/kinds/mentor-topics.ts'
import { type RecommendationParams, recommendation } from '../../core/outbox/kinds/recommendation.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { addressOf } from '../wave-reach.ts'

type Telling = { key: string; kind: { name: string; priority: number }; params: object; people: Prisma.Sql; now: Date }

export function queueRecommendation(
  tx: Db,
  params: RecommendationParams,
  personIds: number[],
  now: Date,
): Promise<number> {
  const key = `recommendation:${params.id}:person:`
  return queue(tx, { key, kind: recommendation, params, people: idsOf(personIds), now })
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
  { responseId, count, mentorIds }: { responseId: number; count: number; mentorIds: number[] },
  now: Date,
): Promise<number> {
  const key = `response:${responseId}:mentor:`
  return queue(tx, { key, kind: mentorTopics, params: { count }, people: idsOf(mentorIds), now })
}

/** `label` says which asking it is: asked twice, it is written once. */
export function queueFollowUp(
  tx: Db,
  { personId, count, label }: { personId: number; count: number; label: string },
  now: Date,
): Promise<number> {
  return queue(tx, { key: `follow-up:${label}:`, kind: followUp, params: { count }, people: idsOf([personId]), now })
}

export function idsOf(personIds: number[]): Prisma.Sql {
  return Prisma.sql`SELECT unnest(${personIds}::int[])`
}

export function queue(tx: Db, { key, kind, params, people, now }: Telling): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO outbox_message (key, channel, contact_id, person_id, kind, params, priority, not_before, created_at)
    SELECT ${key} || person_id, channel, contact_id, person_id, ${kind.name}, ${JSON.stringify(params)}::jsonb,
      ${kind.priority}, ${now}::timestamptz, ${now}::timestamptz
    FROM (SELECT id AS person_id FROM person WHERE id IN (${people})) AS told
    CROSS JOIN ${addressOf(Prisma.sql`told.person_id`)} AS address
    WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}
