// What every message about a wave says of it.
import { z } from 'zod'
import { dayInWords } from '../time.ts'
import type { Action, Language } from '../view.ts'
import type { Say } from './kind.ts'

/** Written when the message is queued; `lastDay` is a local date. */
export const waveParams = z.object({ title: z.string(), token: z.string(), lastDay: z.string() })

export type WaveParams = z.infer<typeof waveParams>

/** The press that begins or goes on with a wave: the screen of that name takes the token. */
export function beginWave(params: WaveParams, label: string): Action {
  return { kind: 'press', label, value: `survey:${params.token}` }
}

export function untilWhen(params: WaveParams, { say, language }: { say: Say; language: Language }): string {
  return say('notices-until', { day: dayInWords(params.lastDay, language) })
}
