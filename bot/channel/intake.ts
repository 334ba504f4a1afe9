// From the inbox to the chats: what waits is looked for every quarter of a second and whenever something came.
import { listWaiting } from '../../db/inbox.ts'
import type { Db } from '../../db/open.ts'
import { createAttempt } from './attempt.ts'
import { createChats } from './chats.ts'
import type { Clock, Handle, Log, Transport } from './ports.ts'
import { createWaker, type Waker } from './waker.ts'

const lookEveryMs = 250
const atOnce = 500
/** More is not kept in memory: it is safe where it lies. */
const most = 2000

export type Intake = { wake: Waker['wake']; stop: () => Promise<void> }

export function startIntake(with_: {
  db: Db
  transport: Transport
  handle: Handle
  clock: Clock
  log: Log
  chatsAtOnce: number
  handleTimeoutMs: number
}): Intake {
  const { db, log } = with_
  const ending = new AbortController()
  const waker = createWaker(ending.signal)
  const chats = createChats(createAttempt({ ...with_, timeoutMs: with_.handleTimeoutMs }), with_.chatsAtOnce)

  async function run() {
    while (!ending.signal.aborted) {
      let found = 0
      try {
        if (chats.size() < most) found = await read()
      } catch (error) {
        log.error({ err: error }, 'the inbox could not be read')
      }
      if (found < atOnce) await waker.wait(lookEveryMs)
    }
  }

  async function read(): Promise<number> {
    chats.beforeReading()
    const rows = await listWaiting(db, with_.transport.channel, chats.taken(), atOnce)
    if (!ending.signal.aborted) chats.add(rows)
    return rows.length
  }

  const running = run()
  return {
    wake: waker.wake,
    stop: async () => {
      ending.abort()
      await running
      await chats.stop()
    },
  }
}
