// Why a wave whose first day has come is still planned: somebody has to be told, for nobody is asked by itself.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { isStalled } from '../core/waves.ts'
import type { Db } from './open.ts'
import { previewOpening, type WaveToPreview } from './wave-previews.ts'

/**
 * `nobody` fits; all that fit are `burdened` and left out; the `rules` hold no more; the last day is `over` too.
 */
export type NotOpened = 'nobody' | 'burdened' | 'rules' | 'over'

type PlannedWave = WaveToPreview & {
  status: string
  opensAt: Date
  closesAt: Date
  opening: string | null
  openingAt: Date | null
}

/** null where it is not due, is being opened, or opens with the next stroke of the clock. */
export async function whyNotOpened(
  db: Db,
  wave: PlannedWave,
  now: Date,
  hours: SendingHours,
): Promise<NotOpened | null> {
  if (wave.status !== 'planned' || wave.opensAt > now) return null
  if (wave.closesAt <= now) return 'over'
  if (wave.opening !== null && !isStalled(wave.openingAt, now)) return null
  // As the clock would open it, whose rights nothing is hidden from.
  const preview = await previewOpening(db, { kind: 'system' }, wave, now, hours)
  if (preview.kind === 'refused') return 'rules'
  if (preview.asked > 0) return null
  return preview.burdened > 0 ? 'burdened' : 'nobody'
}
