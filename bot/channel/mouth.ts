// The mouth: takes what is due from the outbox, says it at the channel's pace, and writes what became of it.
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { holdForFile } from '../../db/broadcasts/control.ts'
import { inGroups } from '../../db/in-groups.ts'
import type { Db } from '../../db/open.ts'
import { type Taken, takeDue } from '../../db/outbox.ts'
import { keepPace } from '../../db/outbox-pace.ts'
import { doubtLeftovers, expireDue, type Outcome, settle } from '../../db/outcomes.ts'
import { deliver, unsaid } from './deliver.ts'
import type { Holding } from './lease.ts'
import type { Pace } from './pace.ts'
import type { Clock, Failure, Log, Transport } from './ports.ts'
import { rulesAt } from './rules.ts'
import type { State } from './state.ts'
import { surveyPagesOf } from './survey-pages.ts'
import { createWaker, type Waker } from './waker.ts'

const lookEveryMs = 250
const expireEveryMs = 10_000
const longestPauseMs = 30_000

export type Mouth = { wake: Waker['wake']; stop: () => Promise<void> }

export function startMouth(with_: {
  db: Db
  holding: Holding
  transport: Transport
  pace: Pace
  state: State
  hours: SendingHours
  /** While it is, nothing is said unprompted. */
  isPaused: () => boolean
  /** Messages that one person gets on one day. */
  perDay: () => number
  clock: Clock
  log: Log
  /** How many calls are under way at most: what a crash can leave unknown. */
  inFlight: number
  sendTimeoutMs: number
  /** Where phones find the pages of surveys. */
  pages?: string | undefined
}): Mouth {
  const { db, holding, transport, pace, state, isPaused, clock, log } = with_
  const { held } = holding
  const ending = new AbortController()
  const waker = createWaker(ending.signal)
  const write = inGroups(async (outcomes: Outcome[]) => {
    await settle(db, held, outcomes, clock())
    return []
  })
  const flights = new Set<Promise<void>>()
  const ended = new Promise<0>((resolve) => ending.signal.addEventListener('abort', () => resolve(0)))
  let troublesInRow = 0
  let silentUntil = 0
  let expiredAt = 0

  async function run() {
    let isFirst = true
    while (!ending.signal.aborted) {
      try {
        if (isFirst) await doubt()
        isFirst = false
        const isMore = await speak()
        if (!isMore) await waker.wait(lookEveryMs)
      } catch (error) {
        log.error({ err: error }, 'the outbox could not be read')
        await waker.wait(1000)
      }
    }
  }

  async function doubt() {
    const doubted = await doubtLeftovers(db, held, clock())
    if (doubted > 0) log.warn({ doubted }, 'messages were interrupted and may or may not have been sent')
  }

  /** Takes and starts as much as may be said at once; true when there may be more. */
  async function speak(): Promise<boolean> {
    if (performance.now() - expiredAt > expireEveryMs) {
      expiredAt = performance.now()
      await expireDue(db, transport.channel, clock())
    }
    if (isPaused()) return false
    // After a trouble one goes ahead: what an outage swallows is one message a silence, not all that may be under way.
    const free = (troublesInRow > 0 ? 1 : with_.inFlight) - flights.size
    if (free <= 0 || performance.now() < silentUntil || state.isRefused() || !holding.isCurrent()) return false
    // The leave to speak comes before the taking: what is `sending` is on its way, not in a queue.
    const allowed = await Promise.race([pace.takeSome(free), ended])
    if (ending.signal.aborted) return false
    // The leave may have been long in coming.
    if (isPaused()) {
      pace.giveBack(allowed)
      return false
    }
    const now = clock()
    const due = { now, limit: allowed, busy: pace.busy(), rules: rulesAt(now, with_.hours, with_.perDay()) }
    const { taken: messages, held: waiting } = await takeDue(db, held, due).catch((error) => {
      pace.giveBack(allowed)
      throw error
    })
    pace.giveBack(allowed - messages.length)
    // Without its page a message is worth saying all the same.
    const pages = await surveyPagesOf(db, messages, with_.pages).catch((error) => {
      log.error({ err: error }, 'the pages of surveys could not be found')
      return new Map<number, string>()
    })
    for (const message of messages) start(message, pages.get(message.id))
    const paced = messages.flatMap(({ pacedBy }) => pacedBy ?? [])
    await keepPace(db, paced, now).catch((error) =>
      log.error({ err: error }, 'the pace of a broadcast could not be kept'),
    )
    // A broadcast that keeps its pace may have stood before others.
    return messages.length === allowed || waiting > 0 || paced.length > 0
  }

  function start(message: Taken, page: string | undefined) {
    pace.note(message.address)
    const flight = say(message, page)
      .catch((error) => log.error({ err: error, outbox: message.id }, 'an outcome could not be written'))
      .finally(() => {
        flights.delete(flight)
        waker.wake()
      })
    flights.add(flight)
  }

  async function say(message: Taken, page: string | undefined): Promise<void> {
    // Frozen between the taking and here: the next holder has it in doubt already, and the fence keeps us from it. Where
    // there was no next one, it waits again: nothing was said.
    if (!holding.isCurrent()) return write(unsaid(message))
    const { outcomes, failure } = await deliver(message, transport, { clock, timeoutMs: with_.sendTimeoutMs, page })
    if (failure) heed(failure, message)
    else troublesInRow = 0
    if (await isHeldFor(failure, message)) return write({ ...unsaid(message), error: 'file-refused' })
    await Promise.all(outcomes.map(write))
  }

  /** Before its outcome is written: what waits again is not to be taken again. */
  async function isHeldFor(failure: Failure | null, { broadcastId }: Taken): Promise<boolean> {
    const isOfFile = failure?.kind === 'refused' && failure.about === 'file'
    return isOfFile && broadcastId !== null && holdForFile(db, broadcastId, clock())
  }

  function heed(failure: Failure, message: Taken) {
    log.warn({ outbox: message.id, ...failure }, 'a message was not sent')
    if (failure.kind === 'throttled') pace.hold(failure.retryAfterMs)
    if (failure.kind === 'unauthorized') state.refuse()
    if (failure.kind !== 'unreached' && failure.kind !== 'unknown') {
      troublesInRow = 0
      return
    }
    // An outage must not use up the outbox: every further failure doubles the silence. Those that were under way
    // together failed of one trouble.
    if (performance.now() < silentUntil) return
    silentUntil = performance.now() + Math.min(250 * 2 ** troublesInRow++, longestPauseMs)
  }

  const running = run()
  return {
    wake: waker.wake,
    stop: async () => {
      ending.abort()
      await running
      await Promise.all(flights)
    },
  }
}
