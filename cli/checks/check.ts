// What a check of `doctor` is: one thing looked at, one line said.
import type { Config } from '../../config.ts'
import type { Database } from '../../db/open.ts'
import type { Borrowed } from '../borrowed.ts'

export type Check = {
  name: string
  /** With `database` it is passed over where the database could not be opened. */
  needs: 'settings' | 'database'
  run: (patient: Patient) => Promise<Finding>
}

export type Patient = {
  config: Config
  now: Date
  /** In the process that does the work of the house. */
  isRunning: boolean
  borrowed: Borrowed
  /** Open, but perhaps not migrated. */
  database: () => Database
}

/** `says` and `advice` are messages of locales/; both take `args`. A note is worth knowing and harms nothing. */
export type Finding = {
  is: 'ok' | 'note' | 'trouble'
  says: string
  advice?: string
  args?: Record<string, string | number>
}
