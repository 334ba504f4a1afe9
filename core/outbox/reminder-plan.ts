// When those who have not answered a wave are reminded: +5 days, −3, −1, then silence.
import { addDays, atHour, lastDayBefore, localDateOf } from '../time.ts'
import { nextSendingTime, type SendingHours } from './quiet-hours.ts'

export type Stage = 'plus-5' | 'minus-3' | 'minus-1'

export type PlannedReminder = { stage: Stage; dueAt: Date }

/** Mid-morning, when the first lessons are over. */
const hour = 10

/**
 * The reminders of a wave in their order. Those that would fall on the day of the invitation or on one another's day,
 * or not before the deadline, are left out: a short wave has fewer.
 */
export function remindersOf(wave: { opensAt: Date; closesAt: Date }, hours: SendingHours): PlannedReminder[] {
  const { zone } = hours
  const invited = localDateOf(nextSendingTime(wave.opensAt, hours), zone)
  const lastDay = lastDayBefore(wave.closesAt, zone)
  const wishes: [Stage, string][] = [
    ['plus-5', addDays(localDateOf(wave.opensAt, zone), 5)],
    ['minus-3', addDays(lastDay, -3)],
    ['minus-1', addDays(lastDay, -1)],
  ]
  const planned: PlannedReminder[] = []
  let before = invited
  for (const [stage, date] of wishes.sort(([, one], [, other]) => (one < other ? -1 : 1))) {
    const dueAt = nextSendingTime(atHour(date, hour, zone), hours)
    const day = localDateOf(dueAt, zone)
    if (day <= before || dueAt >= wave.closesAt) continue
    planned.push({ stage, dueAt })
    before = day
  }
  return planned
}

/** The latest reminder that should have been sent by now; one that downtime swallowed is not made up for twice. */
export function dueReminder(planned: readonly PlannedReminder[], now: Date): PlannedReminder | null {
  return planned.findLast(({ dueAt }) => dueAt <= now) ?? null
}

/** What a reminder is known by: the last two belong to a deadline, and come again where that was moved. */
export function labelOf(stage: Stage, extensions: number): string {
  return stage === 'plus-5' || extensions === 0 ? stage : `${stage}.${extensions}`
}
