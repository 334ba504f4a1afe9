// One message: drawn, sent, and what became of it. Whoever drew or sent wrongly, the row says why.
import { kinds } from '../../core/outbox/kinds/index.ts'
import type { View } from '../../core/view.ts'
import type { Outcome, Taken } from '../../db/outbox.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Clock, Failure, Transport } from './ports.ts'
import { TookTooLong, withinTime } from './time-limit.ts'

/** How long a message waits that could not leave. */
const unreachedPauseMs = 10_000

export type Delivery = { outcome: Outcome; failure: Failure | null }

export async function deliver(
  message: Taken,
  transport: Transport,
  { clock, timeoutMs, page }: { clock: Clock; timeoutMs: number; page?: string | undefined },
): Promise<Delivery> {
  const view = draw(message, page)
  if (view instanceof Error) {
    return { outcome: { id: message.id, status: 'failed', error: view.message.slice(0, 500) }, failure: null }
  }
  try {
    const { externalId } = await withinTime(transport.send(message.address, view), timeoutMs)
    return { outcome: { id: message.id, status: 'sent', externalId }, failure: null }
  } catch (error) {
    const failure: Failure =
      error instanceof TookTooLong ? { kind: 'unknown', error: error.message } : transport.failureOf(error)
    return { outcome: { id: message.id, ...consequenceOf(failure, clock()) }, failure }
  }
}

function draw(message: Taken, page: string | undefined): View | Error {
  const kind = kinds.find((one) => one.name === message.kind)
  if (!kind) return new Error(`no kind of message is called «${message.kind}»`)
  try {
    const { params, language } = message
    return kind.view(params, { say: wordsOf(language), language, ...(page && { page }) })
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
