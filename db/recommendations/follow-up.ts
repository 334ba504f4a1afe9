// Asks people some weeks later whether they could apply what was recommended to them.
import { followUpDays, mostAsked, oldestDays } from '../../core/recommendations/follow-up.ts'
import { localDateOf } from '../../core/time.ts'
import type { PrismaClient } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { queueFollowUp } from './messages.ts'

const day = 24 * 3_600_000

/**
 * A person is asked once about a recommendation, about a few at a time, and not again within the same span. What staff
 * made goes first, then what the person has taken up. How many were asked.
 */
export async function askToFollowUp(db: PrismaClient, now: Date, zone: string): Promise<number> {
  const before = new Date(now.getTime() - followUpDays * day)
  const due = await db.$queryRaw<{ personId: number; ids: number[] }[]>`
    SELECT person_id AS "personId", (array_agg(id ORDER BY created_by_id IS NULL, status = 'given', id))[1:${mostAsked}] AS ids
    FROM recommendation r
    WHERE addressee = 'respondent' AND person_id IS NOT NULL AND status <> 'declined' AND applied IS NULL
      AND follow_up_at IS NULL AND created_at <= ${before}::timestamptz
      AND created_at > ${new Date(now.getTime() - oldestDays * day)}::timestamptz
      AND NOT EXISTS (SELECT FROM recommendation other WHERE other.person_id = r.person_id
        AND other.follow_up_at > ${before}::timestamptz)
    GROUP BY person_id ORDER BY person_id`
  for (const { personId, ids } of due) {
    await inTransaction(db, async (tx) => {
      const { count } = await tx.recommendation.updateMany({
        where: { id: { in: ids }, followUpAt: null },
        data: { followUpAt: now },
      })
      if (count > 0) await queueFollowUp(tx, { personId, count, label: localDateOf(now, zone) }, now)
    })
  }
  return due.length
}
