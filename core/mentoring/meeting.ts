// What a meeting of mentor and mentee may be: of which day, in which form, about what.
import type { LocalDate } from '../people/local-date.ts'
import type { Tone } from '../results/levels.ts'
import type { Text } from '../survey/words.ts'
import { addDays } from '../time.ts'

export const meetingForms = ['talk', 'lesson', 'remote'] as const
export type MeetingForm = (typeof meetingForms)[number]

export function isMeetingForm(word: string): word is MeetingForm {
  return (meetingForms as readonly string[]).includes(word)
}

/** Days back for which a meeting can still be logged: whoever confirms it should remember it. */
export const loggedWithin = 14

/** The days that can be logged today, the latest first; none from before the pair began. */
export function daysToLog(today: LocalDate, activeFrom: LocalDate): LocalDate[] {
  const days = Array.from({ length: loggedWithin + 1 }, (_, back) => addDays(today, -back))
  return days.filter((day) => day >= activeFrom)
}

export type Topic = { code: string; title: Text }

/** Buttons are few: the hardest blocks of the mentee, those that are no difficulty left out. */
export function topicsFrom(blocks: (Topic & { level: { tone: Tone } | null })[], most: number): Topic[] {
  const weight: Record<Tone, number> = { acute: 3, poor: 2, fair: 1, good: 0 }
  const hard = (tone: Tone | undefined) => (tone ? weight[tone] : 0)
  return blocks
    .filter(({ level }) => hard(level?.tone) > 0)
    .toSorted((a, b) => hard(b.level?.tone) - hard(a.level?.tone))
    .slice(0, most)
    .map(({ code, title }) => ({ code, title }))
}
