// What waits to be said and has become pointless, for its reader has done it: called off at once, with the word why.
import { kinds } from '../core/outbox/kinds/index.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { inState } from './outbox-rules.ts'

/** What stands in `error`: the same to who writes and to who reads it. */
const word = 'answered'

const untilAnswered = kinds.filter((kind) => kind.untilAnswered).map(({ name }) => name)

/**
 * Parts of the statement that keeps answers: of a wave they end what waits to be said of it. Whatever the mouth is taking at
 * this moment is passed over, so that an answer never waits for it.
 * @param told names an earlier part: rows of `wave`, `person` and `at`, what is kept as the time of calling off
 */
export function callOffAnswered(told: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`pointless AS (
      SELECT m.id, told.at FROM ${told} AS told
      JOIN outbox_message m ON m.person_id = told.person AND m.wave_id = told.wave AND m.sending_at IS NULL
      WHERE ${inState('m', 'queued')} AND m.kind = ANY(${untilAnswered}::text[])
      FOR UPDATE OF m SKIP LOCKED
    ), called_off AS (
      UPDATE outbox_message m SET status = 'cancelled', error = ${word}, settled_at = pointless.at
      FROM pointless WHERE m.id = pointless.id
    )`
}

/** Of one kind, by whom it is to be read or by its key. */
export async function callOff(
  tx: Db,
  { kind, ...which }: { kind: string; personId?: number; key?: Prisma.StringFilter },
  now: Date,
): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { kind, ...which, status: 'queued' },
    data: { status: 'cancelled', error: word, settledAt: now },
  })
}
