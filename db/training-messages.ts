// Queues what a person is told of their training request.
import type { TrainingStatusParams } from '../core/outbox/kinds/training-status.ts'
import { trainingStatus } from '../core/outbox/kinds/training-status.ts'
import { Prisma, type TrainingRequest } from './generated/client/index.js'
import type { Db } from './open.ts'
import { addressOf } from './wave-reach.ts'

type Moved = Pick<TrainingRequest, 'id' | 'personId' | 'area' | 'topic' | 'year'> & {
  status: TrainingStatusParams['status']
  reason: string | null
}

/** To whom can be reached and has agreed to be. What still waits to be said of an earlier status is not said any more. */
export async function queueTrainingStatus(tx: Db, request: Moved, now: Date): Promise<number> {
  const { id, personId, area, topic, year, status, reason } = request
  const params: TrainingStatusParams = { area, topic, year, status, reason }
  await tx.outboxMessage.updateMany({
    where: { personId, kind: trainingStatus.name, status: 'queued', key: { startsWith: `training:${id}:` } },
    data: { status: 'cancelled', settledAt: now },
  })
  return tx.$executeRaw`
    INSERT INTO outbox_message (key, channel, contact_id, person_id, kind, params, priority, not_before, created_at)
    SELECT ${`training:${id}:${status}`}, channel, contact_id, ${personId}::int, ${trainingStatus.name},
      ${JSON.stringify(params)}::jsonb, ${trainingStatus.priority}, ${now}::timestamptz, ${now}::timestamptz
    FROM ${addressOf(Prisma.sql`${personId}::int`, 'service')} AS address
    WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}
