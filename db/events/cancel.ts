// Calls an event off, and says that one was held.
import type { Actor } from '../../core/access.ts'
import { judgeChange } from '../../core/events/judge.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { renewExpiry } from '../broadcasts/expiry.ts'
import { cancelStages } from '../contests/stages.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'
import { beginTelling, type Telling, tellAll } from './telling.ts'

const longestReason = 300

/** `told` counts those who had a place or waited for one, and can be reached. */
export async function cancelEvent(
  db: Db,
  actor: Actor,
  id: number,
  { why, now, hours }: { why: string; now: Date; hours: SendingHours },
): Promise<{ kind: 'cancelled'; told: number } | EventRefused> {
  const reason = why.trim()
  if (reason === '') return refused('events-refused-why')
  if (reason.length > longestReason) return refused('events-refused-why-long', { most: longestReason })
  const decided = await inTransaction(
    db,
    async (tx): Promise<{ kind: 'decided'; telling: Telling | null } | EventRefused> => {
      const found = await eventToRun(tx, actor, id)
      if (found.kind === 'refused') return found
      const wrong = judgeChange(found.event, now)
      if (wrong) return refusedBy(wrong)
      await tx.centreEvent.update({
        where: { id },
        data: { status: 'cancelled', cancelledAt: now, cancelReason: reason },
      })
      await cancelStages(tx, id, reason, now)
      await renewExpiry(tx, found.event.token)
      await noteEvent(tx, actor, 'cancelEvent', id, {}, now)
      const isKnown = found.event.status !== 'draft'
      return { kind: 'decided', telling: isKnown ? await beginTelling(tx, id, { what: 'cancellation', now }) : null }
    },
  )
  if (decided.kind === 'refused') return decided
  return { kind: 'cancelled', told: decided.telling ? await tellAll(db, decided.telling, { now, hours }) : 0 }
}

/** What is over counts as held unless it was called off: from then on who was not there is known. */
export async function holdEndedEvents(db: Db, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE centre_event SET status = 'held', held_at = ends_at
    WHERE status IN ('announced', 'registration_closed') AND ends_at <= ${now}::timestamptz`
}
