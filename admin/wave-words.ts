// How the panel says what is to happen to a wave.

import { remindersOf } from '../core/outbox/reminder-plan.ts'
import { shortName } from '../core/people/names.ts'
import { Refusal } from '../core/refusal.ts'
import { dayInWords, instantInWords, localDateOf, momentInWords } from '../core/time.ts'
import { whoDid } from '../db/wave-doers.ts'
import type { OpeningPreview } from '../db/wave-previews.ts'
import { type WaveToRun, waveToRun } from '../db/wave-rights.ts'
import type { Sentence } from './declare.ts'
import type { Desk } from './desk.ts'

/** Answers are in time through the whole of the last day. */
export function openingSentences(
  preview: OpeningPreview,
  { sparesBurdened = false }: { sparesBurdened?: boolean },
): Sentence[] {
  const { asked, everybody, burdened: count, cap, by } = preview
  const burden =
    count > 0 ? [{ message: `panel-waves-burden-${sparesBurdened ? 'spared' : 'asked'}`, args: { count, cap } }] : []
  if (asked === 0) return [{ message: 'panel-waves-asks-nobody' }, ...burden]
  return [
    { message: 'panel-waves-asks', args: { asked, invited: by.reached } },
    ...(asked === everybody ? [{ message: 'panel-waves-asks-everybody' }] : []),
    ...burden,
    ...obstacles(by),
    ...(asked > by.reached ? [{ message: 'panel-waves-asks-others' }] : []),
  ]
}

const named = ['no-chat', 'no-consent', 'muted', 'blocked', 'left', 'waiting', 'today'] as const

/** Why some get nothing: only what there is. */
export function obstacles(by: Partial<Record<(typeof named)[number], number>>): Sentence[] {
  return named.flatMap((name) => {
    const count = by[name] ?? 0
    return count > 0 ? [{ message: `panel-waves-why-${name}`, args: { count } }] : []
  })
}

/** «сейчас», or the hour at which people may be written to again. */
export function sendingSentence(at: Date, { now, hours, actor }: Desk): Sentence {
  return at <= now
    ? { message: 'panel-waves-sends-now' }
    : { message: 'panel-waves-sends-later', args: { at: instantInWords(at, hours.zone, actor.language) } }
}

/** «4 декабря (пт), 15:00» where the centre is. */
export function momentOf(at: Date, { hours, actor }: Desk): string {
  return momentInWords(at, hours.zone, actor.language)
}

export function dayOf(at: Date, { hours, actor }: Desk): string {
  return dayInWords(localDateOf(at, hours.zone), actor.language)
}

/** @throws what a colleague has done meanwhile, with their name and the hour */
export async function refuseLate(desk: Desk, waveId: number, action: 'openWave' | 'closeWave'): Promise<never> {
  const doer = await whoDid(desk.db, action, waveId)
  const at = doer ? instantInWords(doer.at, desk.hours.zone, desk.actor.language) : ''
  if (!doer?.name) throw new Refusal(`panel-waves-already-${action}-itself`, { at })
  throw new Refusal(`panel-waves-already-${action}`, { at, name: shortName(doer.name) })
}

/** The wave as it is now. @throws where it is not theirs to run */
export async function runnable({ db, actor }: Desk, id: number): Promise<WaveToRun['wave']> {
  const own = await waveToRun(db, actor, id)
  if (own.kind === 'refused') throw new Refusal(own.reason)
  return own.wave
}

/** When those who have not answered will be reminded, from now on. */
export function reminderDays(wave: { opensAt: Date; closesAt: Date }, desk: Desk): Sentence[] {
  const days = remindersOf(wave, desk.hours).filter(({ dueAt }) => dueAt > desk.now)
  if (days.length === 0) return [{ message: 'panel-waves-reminds-no-more' }]
  return [{ message: 'panel-waves-reminds-on', args: { days: days.map(({ dueAt }) => dayOf(dueAt, desk)).join(', ') } }]
}
