// What holds of a broadcast that is still on its way, in sentences.
import { expectedEnd } from '../../core/broadcasts/pace.ts'
import { instantInWords } from '../../core/time.ts'
import { expiryOf } from '../../db/broadcasts/expiry.ts'
import type { Funnel } from '../../db/broadcasts/progress.ts'
import type { Broadcast } from '../../db/broadcasts/rights.ts'
import { settingOf } from '../../db/settings.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'

const over: readonly string[] = ['sent', 'unsent', 'cancelled']

export async function factsOf(desk: Desk, broadcast: Broadcast, funnel: Funnel): Promise<string[]> {
  const { db, actor, hours } = desk
  const { status, perMinute, heldFor, content } = broadcast
  const words = wordsOf(actor.language)
  if (status === 'unsent') return [words('broadcasts-unsent', { why: mainReason(funnel) })]
  if (over.includes(status)) return []
  const inWords = (at: Date) => instantInWords(at, hours.zone, actor.language)
  const until = await expiryOf(db, broadcast)
  const end = status === 'sending' && funnel.queued > 0 ? await endOf(desk, perMinute, funnel.queued) : null
  return [
    ...(status === 'paused' && heldFor ? [words('broadcasts-held-file', { file: content.file?.name ?? '' })] : []),
    ...(perMinute === null ? [] : [words('broadcasts-goes-pace', { count: perMinute })]),
    ...(end ? [words('broadcasts-goes-about-until', { at: inWords(end) })] : []),
    ...(until ? [words('broadcasts-goes-until', { until: inWords(until) })] : []),
  ]
}

/** Why most of those whom it could have reached were sent nothing. */
function mainReason(funnel: Funnel): string {
  const reasons = ['expired', 'cancelled', 'blocked', 'failed'] as const
  const [main] = [...reasons].sort((one, other) => funnel[other] - funnel[one])
  return main && funnel[main] > 0 ? main : 'nobody'
}

/** Null while nothing leaves at all. */
async function endOf({ db, now, hours }: Desk, own: number | null, waiting: number): Promise<Date | null> {
  if (await settingOf(db, 'sending-paused')) return null
  const all = (await settingOf(db, 'sending-speed')) * 60
  return expectedEnd({ waiting, perMinute: Math.min(own ?? all, all), now }, hours)
}
