// One handling of one update: tried a few times, then given up with its error, so that the chat goes on.

import { inGroups } from '../../db/in-groups.ts'
import type { InboxRow } from '../../db/inbox.ts'
import { AlreadyHandled, countAttempt, giveUp, markAllHandled } from '../../db/inbox.ts'
import type { Db } from '../../db/open.ts'
import type { Clock, Handle, Log } from './ports.ts'
import { TookTooLong, withinTime } from './time-limit.ts'

/** How long the chat waits after its first failure, its second …; one more and the update is given up. */
const pausesMs = [200, 1000, 5000]
/** The database itself does not answer: wait, and count nothing. */
const databasePauseMs = 1000

export type Attempt = (row: InboxRow) => Promise<number | null>

/** @returns what the queues of the chats call: null when done, or in how many milliseconds to try again */
export function createAttempt(with_: { db: Db; handle: Handle; clock: Clock; log: Log; timeoutMs: number }): Attempt {
  const { db, clock, log } = with_
  const mark = inGroups(async (ids: number[]) => {
    await markAllHandled(db, ids, clock())
    return []
  })

  return async (row) => {
    try {
      const handled = await withinTime(with_.handle(row), with_.timeoutMs)
      if (handled?.marked) return null
    } catch (error) {
      if (!(error instanceof AlreadyHandled)) return fail(row, error)
    }
    try {
      await mark(row.id)
      return null
    } catch (error) {
      return waitForDatabase(row, error)
    }
  }

  async function fail(row: InboxRow, error: unknown): Promise<number | null> {
    try {
      // What hangs may still do its work one day: it is not begun a second time beside itself.
      const attempts = error instanceof TookTooLong ? Number.POSITIVE_INFINITY : await countAttempt(db, row.id)
      const pauseMs = pausesMs[attempts - 1]
      log.error({ err: error, inbox: row.id, attempts }, 'an update could not be handled')
      if (pauseMs !== undefined) return pauseMs
      await giveUp(db, row.id, describe(error), clock())
      return null
    } catch (failure) {
      return waitForDatabase(row, failure)
    }
  }

  function waitForDatabase(row: InboxRow, error: unknown): number {
    log.error({ err: error, inbox: row.id }, 'the inbox could not be written')
    return databasePauseMs
  }
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500)
}
