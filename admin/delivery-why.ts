// Why a message is where it is, in words: in the register of what was sent, and beside a recipient of a broadcast.
import { kinds } from '../core/outbox/kinds/index.ts'
import { reasonOf, type Told } from '../core/outbox/reason.ts'
import { type Wait, whyWaits } from '../core/outbox/waiting.ts'
import type { Around } from '../db/message-standing.ts'
import type { Words } from '../locales/index.ts'
import type { Desk } from './desk.ts'

export function whyOf(told: Told, words: Words): string | null {
  const reason = reasonOf(told)
  return (
    reason && words(`panel-delivery-reason-${reason.code}`, { number: reason.number ?? 0, text: reason.text ?? '' })
  )
}

export type Queued = { kind: string; notBefore: Date; personId: number | null; broadcastId: number | null }

/** What keeps a message that is queued from being said now. */
export function waitsOf(
  { kind: name, notBefore, personId, broadcastId }: Queued,
  { isPaused, ownHoursOf, broadcastOf }: Around,
  { now, hours }: Pick<Desk, 'now' | 'hours'>,
): Wait | null {
  const kind = kinds.find((one) => one.name === name)
  if (!kind) return null
  const standing = { kind, notBefore, ownHours: ownHoursOf(personId), broadcast: broadcastOf(broadcastId) }
  return whyWaits(standing, { now, hours, isPaused })
}
