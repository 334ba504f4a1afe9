// By which rules those who are registered are reminded: those of the centre, or an event's own.
import { z } from 'zod'

/** No more of them than a person bears; the farthest first, each once. */
const numbers = (largest: number, count: number) =>
  z
    .array(z.number().int().min(1).max(largest))
    .max(count)
    .transform((given) => [...new Set(given)].sort((one, other) => other - one))

/** Whole local hours at which a reminder of days before may be said. */
export const reminderHours = { from: 7, to: 20 }

export const reminderRules = z.strictObject({
  /** So many days before, at the hour `at`. */
  days: numbers(30, 5),
  at: z.number().int().min(reminderHours.from).max(reminderHours.to),
  /** So many hours before. */
  hours: numbers(23, 3),
  /** At the start, with the link; an event without one begins unsaid. */
  start: z.boolean(),
})

export type ReminderRules = z.output<typeof reminderRules>

/** Mid-morning, when the first lessons are over. */
const morning = 10

export const usualReminders: ReminderRules = { days: [3, 1], at: morning, hours: [2], start: true }

export const noReminders: ReminderRules = { days: [], at: morning, hours: [], start: false }

/** An event's own, as they are stored; null for those of the centre, and for what no longer fits. */
export function ownRules(stored: unknown): ReminderRules | null {
  return reminderRules.safeParse(stored).data ?? null
}

export function isSilent({ days, hours, start }: ReminderRules): boolean {
  return days.length === 0 && hours.length === 0 && !start
}

export function areSame(one: ReminderRules | null, other: ReminderRules | null): boolean {
  return JSON.stringify(one && reminderRules.parse(one)) === JSON.stringify(other && reminderRules.parse(other))
}

/** «7, 3, 1»: the numbers of what somebody typed; null where something else stands among them. */
export function numbersIn(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  return words.every((word) => /^\d{1,4}$/.test(word)) ? words.map(Number) : null
}
