// A queue for each chat: its updates one after another, those of different chats at the same time.

export type Queued = { id: number; chat: string }

export type Chats<Row extends Queued> = {
  /** Takes rows over; those taken already are passed by. */
  add: (rows: readonly Row[]) => void
  /** To be called before the rows for the next `add` are read. */
  beforeReading: () => void
  taken: () => { ids: number[]; chats: string[] }
  size: () => number
  /** Starts nothing more and resolves when nothing is running. */
  stop: () => Promise<void>
}

/** Nobody's twenty fast presses keep a place that another chat could have. */
const enoughOfOneChat = 50

/**
 * @param handle never throws; a number is in how many milliseconds it wants the same row again, the chat waiting so long
 * @param limit how many chats are served at the same time
 */
export function createChats<Row extends Queued>(
  handle: (row: Row) => Promise<number | null>,
  limit: number,
): Chats<Row> {
  const queues = new Map<string, Row[]>()
  const ready: string[] = []
  const taken = new Set<number>()
  /** Finished while the next rows are being read: the reading may still see them as waiting. */
  const finishedSince = new Set<number>()
  let running = 0
  let isStopped = false
  let resolveIdle = () => {}

  function pump() {
    while (running < limit && !isStopped) {
      const chat = ready.shift()
      if (chat === undefined) break
      void serve(chat)
    }
    if (running === 0) resolveIdle()
  }

  async function serve(chat: string) {
    running++
    const queue = queues.get(chat) ?? []
    const row = queue[0] as Row
    const againInMs = await handle(row)
    running--
    if (againInMs === null) {
      queue.shift()
      taken.delete(row.id)
      finishedSince.add(row.id)
      if (queue.length > 0) ready.push(chat)
      else queues.delete(chat)
    } else {
      setTimeout(() => {
        ready.push(chat)
        pump()
      }, againInMs).unref()
    }
    pump()
  }

  return {
    add: (rows) => {
      for (const row of rows) {
        if (taken.has(row.id) || finishedSince.has(row.id)) continue
        taken.add(row.id)
        const queue = queues.get(row.chat)
        if (queue) {
          // A smaller id may become visible later; the one at the head may be running.
          const place = queue.findIndex((other, index) => index > 0 && other.id > row.id)
          queue.splice(place === -1 ? queue.length : place, 0, row)
        } else {
          queues.set(row.chat, [row])
          ready.push(row.chat)
        }
      }
      pump()
    },
    beforeReading: () => finishedSince.clear(),
    taken: () => ({
      ids: [...taken],
      chats: [...queues].filter(([, queue]) => queue.length >= enoughOfOneChat).map(([chat]) => chat),
    }),
    size: () => taken.size,
    stop: () => {
      isStopped = true
      return new Promise((resolve) => {
        resolveIdle = resolve
        pump()
      })
    },
  }
}
