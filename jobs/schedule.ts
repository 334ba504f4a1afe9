// What a schedule declares. One file a schedule, one line in index.ts.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { PrismaClient } from '../db/open.ts'

export type Schedule = {
  name: string
  /** Five fields, in the centre's own time zone. */
  cron: string
  /** May run twice and do no harm. What it returns is kept with the run: figures, never names. */
  run: (with_: {
    db: PrismaClient
    now: Date
    hours: SendingHours
    folder: string
  }) => Promise<Record<string, number | number[]>>
}
