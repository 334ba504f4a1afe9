// How fast the outbox is worked off when nothing but the database is in the way: a sender that does nothing, no pace.
import { startChannel } from '../../bot/channel/index.ts'
import { createPace } from '../../bot/channel/pace.ts'
import type { Transport } from '../../bot/channel/ports.ts'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'
import { type Bench, loadNow, rounded } from '../bench.ts'
import { countByStatus, makeRecipients, queueForAll } from '../delivery/recipients.ts'

const zone = 'Europe/Moscow'

export const drain: Bench = {
  name: 'drain',
  async run({ quick, open, say }) {
    const [people, timed] = quick ? [10_000, 5_000] : [100_000, 30_000]
    const database = await open()
    say(`${people} people with a chat are made …`)
    await makeRecipients(database, addressesOf(people))
    const smaller = await open()
    await makeRecipients(smaller, addressesOf(10_000))
    const { ms: enqueueMs } = await queueForAll(smaller)

    const sender = silentSender()
    const channel = startChannel({
      database,
      transport: sender.transport,
      handle: async () => undefined,
      clock: () => new Date(),
      timeZone: zone,
      hours: demoSendingHours(zone),
      log: { info() {}, warn() {}, error: (details, message) => console.error(message, details) },
      pace: createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
    })
    await sleep(2_000)
    const memory = watchMemory()
    say(`${people} messages are queued, ${timed} of them timed …`)
    await queueForAll(database)
    const began = performance.now()
    channel.wake()
    await sender.until(timed)
    const seconds = (performance.now() - began) / 1_000
    const growth = memory.stop()
    await channel.stop()
    const { sent = 0, sending = 0 } = await countByStatus(database)
    if (sent < timed || sending > 0) throw new Error(`bench: of ${timed} timed ${sent} are sent, ${sending} in doubt`)
    return {
      table: [
        [
          'sent a second, 8 in flight, each marked and committed first (at least 1,000 on PostgreSQL)',
          `${rounded(timed / seconds, 0)}`,
        ],
        ['10,000 recipients queued (below 1,000 ms)', `${rounded(enqueueMs, 0)} ms`],
        [`memory over the idle process, ${people} queued (below 150 MB)`, `${rounded(growth, 0)} MB`],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        per_s: rounded(timed / seconds, 0),
        enqueue_10000_ms: rounded(enqueueMs, 0),
        rss_growth_mb: rounded(growth, 0),
        queued: people,
      },
    }
  },
}

const addressesOf = (count: number) => Array.from({ length: count }, (_, n) => `bench-${n}`)

function silentSender(): { transport: Transport; until: (count: number) => Promise<void> } {
  let sent = 0
  let wanted = Number.POSITIVE_INFINITY
  let reached = () => {}
  return {
    transport: {
      channel: 'telegram',
      botId: 'bench',
      prepare: async () => {},
      send: async () => {
        sent += 1
        if (sent === wanted) reached()
        return { externalId: String(sent) }
      },
      failureOf: (error) => ({ kind: 'refused', error: String(error) }),
    },
    until: (count) =>
      new Promise((resolve) => {
        wanted = count
        reached = resolve
      }),
  }
}

/** The most this process took, over what it takes now, in MB. */
function watchMemory(): { stop: () => number } {
  globalThis.gc?.()
  const idle = process.memoryUsage().rss
  let most = idle
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  return {
    stop: () => {
      clearInterval(timer)
      return (most - idle) / 1024 / 1024
    },
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
