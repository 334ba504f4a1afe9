// Queues what the two of a pair are told: those who can be reached and have agreed to be.
import { mentorshipBegan } from '../../core/outbox/kinds/mentorship-began.ts'
import { mentorshipEnded } from '../../core/outbox/kinds/mentorship-ended.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'

export type Pair = { id: number; mentorId: number; menteeId: number }

export function tellBeginning(tx: Db, pair: Pair, day: LocalDate, now: Date): Promise<number> {
  return queue(tx, mentorshipBegan, toBoth(pair, 'began', day), { now })
}

/** What has not been said yet of the beginning is not said any more. */
export async function tellEnd(tx: Db, pair: Pair, day: LocalDate, now: Date): Promise<number> {
  await tx.outboxMessage.updateMany({
    where: { kind: mentorshipBegan.name, status: 'queued', key: { startsWith: `mentorship:${pair.id}:` } },
    data: { status: 'cancelled', settledAt: now },
  })
  return queue(tx, mentorshipEnded, toBoth(pair, 'ended', day), { now })
}

function toBoth({ id, mentorId, menteeId }: Pair, what: 'began' | 'ended', day: LocalDate) {
  const one = (to: 'mentor' | 'mentee', personId: number) => ({
    key: `mentorship:${id}:${what}:${to}`,
    personId,
    params: { to, day },
  })
  return [one('mentor', mentorId), one('mentee', menteeId)]
}
