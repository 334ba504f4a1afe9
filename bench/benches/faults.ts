// A broadcast for each thing that goes wrong between the program and the messenger: what is lost, and what said twice?
import { Api } from 'grammy'
import { startChannel } from '../../bot/channel/index.ts'
import { createPace } from '../../bot/channel/pace.ts'
import { senderOf } from '../../bot/telegram/sender.ts'
import { telegramTransport } from '../../bot/telegram/transport.ts'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Database } from '../../db/open.ts'
import { faultKinds } from '../../sandbox/api/faults.ts'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Bench, loadNow, rounded } from '../bench.ts'
import { countArrivals, greet } from '../delivery/arrivals.ts'
import { layCable } from '../delivery/cable.ts'
import { type FaultCase, faultCases, type Stage } from '../delivery/fault-cases.ts'
import { keepNames, messengerName } from '../delivery/names.ts'
import { countByStatus, makeRecipients, queueForAll } from '../delivery/recipients.ts'

const zone = 'Europe/Moscow'
/** So slow that a fault meets some eight messages on their way. */
const [latencyMs, perSecond] = [60, 100]
const limits = { sendTimeoutMs: 1_000, leaseMs: 3_000, beatMs: 500 }
/** After a fault the mouth may keep silent for half a minute. */
const patienceMs = 90_000

export const faults: Bench = {
  name: 'faults',
  async run({ quick, open, say }) {
    const messages = quick ? 30 : 60
    const database = await open()
    const found: Found[] = []
    for (const one of faultCases) {
      say(`${one.title} …`)
      found.push(await suffer(database, one, messages, quick))
    }
    const sum = (figure: 'faults' | 'lost' | 'doubled' | 'unknown') =>
      found.reduce((total, one) => total + one[figure], 0)
    return {
      table: [
        [`in a broadcast to ${messages} each:`, ''],
        ...found.map(inWords),
        [
          'in all',
          `${sum('faults')} faults, lost ${sum('lost')}, doubled ${sum('doubled')}, unknown ${sum('unknown')}`,
        ],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        faults: sum('faults'),
        messages: messages * found.length,
        lost: sum('lost'),
        doubled: sum('doubled'),
        unknown: sum('unknown'),
      },
    }
  },
}

type Found = {
  title: string
  faults: number
  statuses: Record<string, number>
  arrived: number
  /** Said to be sent and never seen, or neither sent nor held at the end. */
  lost: number
  doubled: number
  unknown: number
  unknownSeen: number
  seconds: number
}

async function suffer(
  database: Database,
  { title, play }: FaultCase,
  messages: number,
  quick: boolean,
): Promise<Found> {
  const box = await startSandbox()
  const cable = await layCable(box.port)
  const chats = await greet(box, messages)
  await database.pool.query('TRUNCATE person, position, organisation, broadcast, outbox_message CASCADE')
  await makeRecipients(database, chats.map(String))
  await queueForAll(database)
  const arrivals = countArrivals(box)
  const heard = (count: number) => until(() => arrivals.byChat().size >= count)
  const names = keepNames()
  const stage: Stage = { box, cable, names, skewMs: 0, quick, heard }
  box.faults.add({ kind: 'latency', method: 'sendMessage', ms: latencyMs, times: Number.POSITIVE_INFINITY })
  box.tally.reset()

  const began = performance.now()
  const played = play(stage, messages)
  const channel = startBeside(database, stage)
  const byHand = await played
  await until(async () => {
    const { queued = 0, sending = 0 } = await countByStatus(database)
    return queued + sending === 0
  })
  const seconds = (performance.now() - began) / 1_000
  await channel.stop()
  const compared = await compare(database, arrivals.byChat())
  const injected = byHand + injectedIn(box)
  await cable.cut()
  names.stop()
  await box.close()
  return { title, faults: injected, seconds, ...compared }
}

function startBeside(database: Database, stage: Stage) {
  const { box, cable } = stage
  const api = new Api(box.token, { apiRoot: `http://${messengerName}:${cable.port}${new URL(box.apiRoot).pathname}` })
  const botId = box.token.split(':')[0] ?? ''
  return startChannel({
    database,
    transport: telegramTransport({
      api,
      botId,
      send: senderOf({ api, db: database.client, botId, onTrouble() {} }),
    }),
    handle: async () => undefined,
    clock: () => new Date(Date.now() + stage.skewMs),
    timeZone: zone,
    hours: demoSendingHours(zone),
    // What is warned of is what was injected.
    log: { info() {}, warn() {}, error() {} },
    pace: createPace({ perSecond, perChatMs: 0 }),
    limits,
  })
}

async function compare({ client }: Database, seen: Map<string, number>) {
  const rows = await client.outboxMessage.findMany({ select: { status: true, contact: { select: { address: true } } } })
  const found = { lost: 0, doubled: 0, unknown: 0, unknownSeen: 0, arrived: 0, statuses: {} as Record<string, number> }
  for (const { status, contact } of rows) {
    const times = seen.get(contact.address) ?? 0
    found.statuses[status] = (found.statuses[status] ?? 0) + 1
    if (times > 0) found.arrived++
    if (times > 1) found.doubled++
    if (status === 'unknown') {
      found.unknown++
      if (times > 0) found.unknownSeen++
    } else if (status === 'sent' ? times === 0 : status === 'queued' || status === 'sending') found.lost++
  }
  return found
}

function injectedIn(box: StartedSandbox): number {
  const counts = box.tally.read().sendMessage ?? {}
  return faultKinds.reduce((sum, kind) => sum + ((counts as Record<string, number>)[kind] ?? 0), 0)
}

function inWords({
  title,
  faults: times,
  statuses,
  arrived,
  lost,
  doubled,
  unknownSeen,
  seconds,
}: Found): [string, string] {
  const states = Object.entries(statuses).map(([status, count]) => {
    return status === 'unknown' ? `${count} unknown (${unknownSeen} seen)` : `${count} ${status}`
  })
  return [
    `  ${times} × ${title}`,
    `${states.sort().join(', ')}; arrived ${arrived}, lost ${lost}, doubled ${doubled}; ${rounded(seconds)} s`,
  ]
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await check())) {
    if (performance.now() > end) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
