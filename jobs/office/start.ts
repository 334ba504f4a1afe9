// The queue of the office, on pg-boss: its own tables, the program's own connections.
import { fromPrisma, PgBoss } from 'pg-boss'
import { Refusal } from '../../core/refusal.ts'
import type { Database, Prisma } from '../../db/open.ts'
import { officeJobs } from './index.ts'
import type { Office } from './job.ts'

export type OfficeQueue = {
  /**
   * Part of the transaction in which the work was written down: on the one connection of the embedded database a queue
   * that wrote by itself would wait for that transaction for ever, and leave work behind that nobody asked for.
   * @throws Refusal while the queue is not there
   */
  send: (tx: Prisma.TransactionClient, job: string, id: number) => Promise<void>
  /** Settles once the queue is there, or is known not to come. */
  ready: Promise<void>
  stop: () => Promise<void>
}

/** How soon the work of a process that died is taken up again: ten seconds without a beat, and fifteen to be noticed. */
const heartbeatSeconds = 10
const superviseIntervalSeconds = 15

/** @param works false in a process that only asks for work */
export function startOffice(
  database: Database,
  office: Omit<Office, 'db' | 'database'>,
  { works }: { works: boolean },
): OfficeQueue {
  const { pool, client, kind } = database
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    ...(kind === 'pglite' && { backend: 'pglite' as const }),
    superviseIntervalSeconds,
    supervise: works,
    schedule: false,
  })
  const stopping = new AbortController()
  boss.on('error', (error) => {
    if (!stopping.signal.aborted) office.log.error({ err: error }, 'the queue of the office')
  })
  let isReady = false
  const ready = begin()
  ready.catch((error: unknown) => {
    if (!stopping.signal.aborted) office.log.error({ err: error }, 'the queue of the office does not start')
  })

  async function begin() {
    await boss.start()
    for (const job of officeJobs) {
      await boss.createQueue(job.name, { retryLimit: 5, heartbeatSeconds, expireInSeconds: 3600 })
      if (works) await work(job)
    }
    isReady = true
  }

  function work({ name, run }: (typeof officeJobs)[number]) {
    return boss.work<{ id: number }>(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
      if (job) await run({ ...office, db: client, database }, job.data.id, stopping.signal)
    })
  }

  return {
    send: async (tx, job, id) => {
      if (!isReady) throw new Refusal('exports-refused-no-queue')
      await boss.send(job, { id }, { db: fromPrisma(tx as never) })
    },
    ready: ready.catch(() => {}),
    stop: async () => {
      stopping.abort()
      await ready.catch(() => {})
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
