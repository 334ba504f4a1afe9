// A person's own training requests, the latest first. The score is not among what they are told: it tells of a diagnosis.
import type { Db } from './open.ts'

export function ownTrainingRequests(db: Db, personId: number) {
  return db.trainingRequest.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true, area: true, topic: true, year: true, status: true, declineReason: true },
  })
}
