// (d): a request a chosen field, which waits for the head.
import { localDateOf } from '../../core/time.ts'
import { trainingReading, trainingWishes } from '../../core/training/answers.ts'
import { criticalFields, diagnosisReading } from '../../core/training/low-areas.ts'
import { current } from '../current.ts'
import { makeTrainingRequest } from '../new-training-request.ts'
import type { Db } from '../open.ts'
import type { Consequence } from './consequence.ts'

export const trainingRequest: Consequence = {
  reading: trainingReading,
  follow: async (tx, { answers, personId, organisationId, receivedAt, zone }) => {
    const place = await placeOf(tx, personId, organisationId, receivedAt)
    // Who works nowhere any more has no head to confirm it.
    if (place === null) return
    const critical = await criticalOf(tx, personId)
    for (const wish of trainingWishes(answers, localDateOf(receivedAt, zone))) {
      const asked = { ...wish, personId, organisationId: place, isCritical: critical.includes(wish.area) }
      await makeTrainingRequest(tx, { kind: 'person', personId }, asked, receivedAt)
    }
  },
}

/** The organisation they were asked for; if they have left it since, where they work now. */
async function placeOf(tx: Db, personId: number, organisationId: number, now: Date): Promise<number | null> {
  const jobs = await tx.assignment.findMany({
    where: { personId, ...current(now) },
    orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
  })
  const job = jobs.find((one) => one.organisationId === organisationId) ?? jobs[0]
  return job?.organisationId ?? null
}

/** By the latest diagnosis (c); without one nothing is critical. */
async function criticalOf(tx: Db, personId: number) {
  const diagnosis = await tx.response.findFirst({
    where: { personId, wave: { version: { survey: { code: diagnosisReading.survey } } } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: { scores: { select: { scale: true, level: true } } },
  })
  return criticalFields(diagnosis?.scores ?? [])
}
