// Why a message waits with which nothing is wrong: the first thing that keeps it from being said at this moment.
import { isMutable } from './category.ts'
import type { Kind } from './kind.ts'
import { hushedAt, type OwnHours } from './own-hours.ts'
import { isQuiet, nextSendingTime, type SendingHours } from './quiet-hours.ts'

export const waits = ['all-paused', 'file-refused', 'broadcast-held', 'quiet-hours', 'own-hours', 'own-pace'] as const
export type Wait = (typeof waits)[number]

/** What is known of a message that is queued, and of what it belongs to. */
export type Standing = {
  kind: Pick<Kind, 'category' | 'keepsQuietHours'>
  notBefore: Date
  /** When its reader wants to be written to. */
  ownHours: OwnHours | null
  broadcast: { isHeld: boolean; heldFor: string | null; perMinute: number | null } | null
}

export type Moment = { now: Date; hours: SendingHours; isPaused: boolean }

/** Null where nothing does: it is about to be taken, or its own time has not come. */
export function whyWaits({ kind, notBefore, ownHours, broadcast }: Standing, at: Moment): Wait | null {
  const { now, hours } = at
  if (at.isPaused) return 'all-paused'
  if (broadcast?.isHeld) return broadcast.heldFor === 'file' ? 'file-refused' : 'broadcast-held'
  const isNight = kind.keepsQuietHours && isQuiet(now, hours)
  if (isNight && notBefore <= nextSendingTime(now, hours)) return 'quiet-hours'
  if (notBefore > now || isNight) return null
  const keepsOwnHours = kind.keepsQuietHours && isMutable(kind.category)
  if (keepsOwnHours && ownHours && hushedAt(now, hours).includes(ownHours)) return 'own-hours'
  return broadcast && broadcast.perMinute !== null ? 'own-pace' : null
}
