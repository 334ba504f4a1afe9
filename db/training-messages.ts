// Queues what a person is told of their training request.
import type { TrainingStatusParams } from '../core/outbox/kinds/training-status.ts'
import { trainingStatus } from '../core/outbox/kinds/training-status.ts'
import type { TrainingRequest } from './generated/client/index.js'
import type { Db } from './open.ts'
import { queue } from './outbox-queue.ts'

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
  return queue(tx, trainingStatus, [{ key: `training:${id}:${status}`, personId, params }], { now })
}
