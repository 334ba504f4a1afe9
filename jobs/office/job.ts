// What a job of the office declares: work that may take minutes, asked for by somebody who does not wait for it.
import type { Database, PrismaClient } from '../../db/open.ts'
import type { JobLog } from '../run-once.ts'

/** What a job works with. */
export type Office = {
  db: PrismaClient
  /** For what reads more than Prisma reads well. */
  database: Database
  clock: () => Date
  timeZone: string
  /** Where files lie until they are fetched. */
  folder: string
  log: JobLog
}

/** May run twice and do no harm: whoever is killed in the middle is begun again. What it is given is a number, never a name. */
export type OfficeJob = {
  name: string
  run: (office: Office, id: number, signal: AbortSignal) => Promise<void>
}
