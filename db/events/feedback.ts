// What those who came think of an event: a wave of (i) of its own, two hours after the end. domain.md §4 (i).
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { askVisitors } from './ask-visitors.ts'

const afterMs = 2 * 3_600_000
/** Staff may mark who came some days later; beyond that nobody remembers. */
const lateMs = 7 * 86_400_000

/** How many were asked, by event. */
export function askForFeedback(db: Db, now: Date, hours: SendingHours): Promise<number[]> {
  const endsAt = { lte: new Date(now.getTime() - afterMs), gt: new Date(now.getTime() - lateMs) }
  return askVisitors(
    db,
    {
      due: { feedbackWaveId: null, endsAt },
      titleOf: ({ title }, event) => `${title.ru}: ${event.title}`,
      mark: async (tx, id, feedbackWaveId) => {
        await tx.centreEvent.update({ where: { id }, data: { feedbackWaveId } })
      },
    },
    { now, hours },
  )
}
