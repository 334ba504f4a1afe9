// Queues what people are told of recommendations, and takes back what is over.
import { followUp } from '../../core/outbox/kinds/follow-up.ts'
import { mentorTopics } from '../../core/outbox/kinds/mentor-topics.ts'
import { type RecommendationParams, recommendation } from '../../core/outbox/kinds/recommendation.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'

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
  return queue(tx, recommendation, told, { now })
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
  return queue(tx, mentorTopics, told, { now })
}

/** `label` says which asking it is: asked twice, it is written once. */
export function queueFollowUp(
  tx: Db,
  { personId, count, label }: { personId: number; count: number; label: string },
  now: Date,
): Promise<number> {
  const told = [{ key: `follow-up:${label}:${personId}`, personId, params: { count } }]
  return queue(tx, followUp, told, { now })
}
