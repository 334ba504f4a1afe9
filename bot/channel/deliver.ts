// One message: drawn, sent, and what became of it. Whoever drew or sent wrongly, the row says why.
import { digestLines, drawMessage, itemsOf } from '../../core/outbox/draw.ts'
import type { Speech } from '../../core/outbox/kind.ts'
import { digest } from '../../core/outbox/kinds/digest.ts'
import type { View } from '../../core/view.ts'
import type { Taken } from '../../db/outbox.ts'
import type { Outcome } from '../../db/outcomes.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Clock, Failure, Transport } from './ports.ts'
import { TookTooLong, withinTime } from './time-limit.ts'

/** How long a message waits that could not leave. */
const unreachedPauseMs = 10_000
/** A message that may upload ten megabytes has so many times longer than others. */
const uploadFactor = 4

/** `outcomes`: of the message, and before it of those of a digest that cannot be drawn. */
export type Delivery = { outcomes: Outcome[]; failure: Failure | null }

export async function deliver(
  message: Taken,
  transport: Transport,
  { clock, timeoutMs, page }: { clock: Clock; timeoutMs: number; page?: string | undefined },
): Promise<Delivery> {
  const isDigest = message.kind === digest.name
  // All that it was to say was called off between the look and the taking.
  if (isDigest && itemsOf(message.params).length === 0) return { outcomes: [unsaid(message)], failure: null }
  const own = named(message)
  const { language } = message
  const words = { say: wordsOf(language), language, now: clock(), ...(page && { page }) }
  const view = draw(message, words)
  if (view instanceof Error) return { outcomes: [failedOf(own, view.message)], failure: null }
  const broken = isDigest ? digestLines(itemsOf(message.params), words).broken : []
  const outcomes = broken.map(({ id, error }) => failedOf({ id }, error))
  try {
    const patienceMs = view.attachment ? timeoutMs * uploadFactor : timeoutMs
    const { externalId } = await withinTime(transport.send(message.address, view), patienceMs)
    return { outcomes: [...outcomes, { ...own, status: 'sent', externalId }], failure: null }
  } catch (error) {
    const failure: Failure =
      error instanceof TookTooLong ? { kind: 'unknown', error: error.message } : transport.failureOf(error)
    return { outcomes: [...outcomes, { ...own, ...consequenceOf(failure, clock()) }], failure }
  }
}

/** It waits again: nothing was said. */
export function unsaid(message: Taken): Outcome {
  return { ...named(message), status: 'queued' }
}

function named({ id, kind }: Taken): Pick<Outcome, 'id' | 'isDigest'> {
  return { id, ...(kind === digest.name && { isDigest: true }) }
}

function failedOf(own: Pick<Outcome, 'id' | 'isDigest'>, error: string): Outcome {
  return { ...own, status: 'failed', error: error.slice(0, 500) }
}

function draw(message: Taken, words: Speech): View | Error {
  try {
    return drawMessage(message, words)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function consequenceOf(failure: Failure, now: Date): Omit<Outcome, 'id'> {
  switch (failure.kind) {
    case 'blocked':
      return { status: 'blocked', contact: 'blocked' }
    case 'invalid':
      return { status: 'failed', contact: 'invalid', error: 'chat not found' }
    case 'refused':
      return { status: 'failed', error: failure.error.slice(0, 500) }
    case 'unknown':
      return { status: 'unknown', error: failure.error.slice(0, 500) }
    case 'unreached':
      return { status: 'queued', error: failure.error.slice(0, 500), notBefore: after(now, unreachedPauseMs) }
    case 'throttled':
    case 'unauthorized':
    case 'conflict':
      return { status: 'queued', error: failure.kind }
  }
}

function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}
