// Into a stage and out of it: an educator is on the list of the stage too, so that reminders, calendar and entrance know.
import { randomBytes } from 'node:crypto'
import { takesPupils } from '../../core/contests/words.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { planReminders } from '../events/messages.ts'
import { unsay } from '../events/queue.ts'
import type { CentreEvent, ContestApplication } from '../generated/client/index.js'
import type { Db } from '../open.ts'

type ToPlace = Pick<ContestApplication, 'id' | 'personId' | 'organisationId'>

/** Whoever is in it already stays as they are. */
export async function placeInStage(
  tx: Db,
  stage: CentreEvent,
  applications: readonly ToPlace[],
  now: Date,
  hours: SendingHours,
): Promise<void> {
  if (applications.length === 0) return
  await tx.contestEntry.createMany({
    data: applications.map(({ id }) => ({ stageId: stage.id, applicationId: id })),
    skipDuplicates: true,
  })
  // A pupil is on no list: their mentor hears of the stage from its messages.
  if (takesPupils(stage.kind)) return
  const row = { status: 'registered' as const, madeBy: 'staff' as const, madeAt: now }
  const personIds = applications.map(({ personId }) => personId)
  const onList = { eventId: stage.id, personId: { in: personIds } }
  await tx.eventRegistration.updateMany({ where: onList, data: { ...row, endedAt: null, queuedAt: null } })
  await tx.eventRegistration.createMany({
    data: applications.map(({ personId, organisationId }) => ({
      ...row,
      personId,
      organisationId,
      token: randomBytes(16).toString('hex'),
      eventId: stage.id,
    })),
    skipDuplicates: true,
  })
  await planReminders(tx, stage, now, hours)
}

/** Out of all its stages, or of one. */
export async function takeFromStages(tx: Db, applicationId: number, now: Date, stageId?: number): Promise<void> {
  const entries = await tx.contestEntry.findMany({
    where: { applicationId, ...(stageId !== undefined && { stageId }) },
    select: { id: true, stageId: true, application: { select: { personId: true } } },
  })
  for (const { id, stageId: from, application } of entries) {
    const { personId } = application
    await tx.contestEntry.delete({ where: { id } })
    const others = { stageId: from, application: { personId } }
    // Somebody may be there with another work.
    if ((await tx.contestEntry.count({ where: others })) > 0) continue
    const where = { eventId: from, personId, status: 'registered' as const }
    await tx.eventRegistration.updateMany({ where, data: { status: 'cancelled', endedAt: now } })
    await unsay(tx, from, now, { people: personId })
  }
}
