// When those who are registered are reminded, by the rules that hold for the event.
import { isQuiet, isSilentDay, type SendingHours } from '../outbox/quiet-hours.ts'
import type { LocalDate } from '../people/local-date.ts'
import { addDays, atHour, daysBetween, localDateOf } from '../time.ts'
import type { ReminderRules } from './reminder-rules.ts'

/** `minus-3` is three days before, `minus-2h` two hours; `start` is at the beginning, with the link. */
export type ReminderStage = `minus-${number}` | `minus-${number}h` | 'start'

/** How long it is to the beginning: days of the calendar, or hours on the same day, rounded. */
type Ahead = { unit: 'days' | 'hours'; count: number }

export type PlannedEventReminder = {
  stage: ReminderStage
  dueAt: Date
  /** Not worth saying from then on: the next one says it, or the event has begun. */
  expiresAt: Date
  /** There is another morning before it begins. */
  canPutOff: boolean
}

const hourMs = 3_600_000
const morning = 10
/** domain.md ruling 0.8: what would fall before the sending hours goes the evening before. */
const evening = 18
/** Whoever is late looks for the link for so long. */
const startKeptMs = hourMs / 2
/** The longest silence within which a speaking day is looked for. */
const farthest = 14

/** `isOnTheDot`: at its own hour, which nothing else says. */
type Wish = { stage: ReminderStage; dueAt: Date; isOnTheDot: boolean }

/**
 * Those of them that are still to come, in their order. A reminder on a day when nothing is sent goes on the last
 * sending day before it; of two on one day the later stays, and of those by the hour all that keep their hour.
 */
export function eventReminders(
  event: { startsAt: Date; link: string | null },
  rules: ReminderRules,
  now: Date,
  hours: SendingHours,
): PlannedEventReminder[] {
  const { startsAt } = event
  const planned = wishesOf(event, rules, hours)
    .filter(({ dueAt }) => dueAt > now)
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  const kept = planned.filter((wish, i) => wish.isOnTheDot || !hasLaterThatDay(planned.slice(i + 1), wish.dueAt, hours))
  return kept.map(({ stage, dueAt }, i) => {
    const expiresAt = stage === 'start' ? new Date(startsAt.getTime() + startKeptMs) : (kept[i + 1]?.dueAt ?? startsAt)
    return { stage, dueAt, expiresAt, canPutOff: snoozedUntil(startsAt, dueAt, hours) !== null }
  })
}

export function aheadAt(startsAt: Date, now: Date, zone: string): Ahead {
  const count = daysBetween(localDateOf(now, zone), localDateOf(startsAt, zone))
  if (count > 0) return { unit: 'days', count }
  return { unit: 'hours', count: Math.max(0, Math.round((startsAt.getTime() - now.getTime()) / hourMs)) }
}

/** A reminder put off to the next morning on which something is said; null where the event begins before it. */
export function snoozedUntil(startsAt: Date, now: Date, hours: SendingHours): Date | null {
  const today = localDateOf(now, hours.zone)
  for (let days = 1; days <= farthest; days++) {
    const at = atHour(addDays(today, days), morning, hours.zone)
    if (at >= startsAt) return null
    if (!isQuiet(at, hours)) return at
  }
  return null
}

function wishesOf(
  { startsAt, link }: { startsAt: Date; link: string | null },
  rules: ReminderRules,
  hours: SendingHours,
): Wish[] {
  const day = localDateOf(startsAt, hours.zone)
  const byDay = rules.days.map((before) => {
    const dueAt = spokenOn(addDays(day, -before), rules.at, hours)
    return dueAt && { stage: `minus-${before}` as const, dueAt, isOnTheDot: false }
  })
  const byHour = rules.hours.map((before) => {
    const wish = new Date(startsAt.getTime() - before * hourMs)
    const isOnTheDot = !isQuiet(wish, hours)
    const dueAt = isOnTheDot ? wish : spokenOn(addDays(day, -1), evening, hours)
    return dueAt && { stage: `minus-${before}h` as const, dueAt, isOnTheDot }
  })
  const isSaid = rules.start && link !== null && !isQuiet(startsAt, hours)
  const atStart = isSaid ? { stage: 'start' as const, dueAt: startsAt, isOnTheDot: true } : null
  return [...byDay, ...byHour, atStart].filter((wish) => wish !== null)
}

function hasLaterThatDay(later: Wish[], at: Date, hours: SendingHours): boolean {
  const day = localDateOf(at, hours.zone)
  return later.some(({ stage, dueAt }) => stage !== 'start' && localDateOf(dueAt, hours.zone) === day)
}

/** That hour of the day, or the nearest to it at which something is sent; else of the last day before it that has one. */
function spokenOn(date: LocalDate, hour: number, hours: SendingHours): Date | null {
  for (let back = 0; back < farthest; back++) {
    const day = addDays(date, -back)
    if (isSilentDay(day, hours)) continue
    const spoken = nearest(hour).find((one) => !isQuiet(atHour(day, one, hours.zone), hours))
    if (spoken !== undefined) return atHour(day, spoken, hours.zone)
  }
  return null
}

function nearest(hour: number): number[] {
  const all = Array.from({ length: 24 }, (_, one) => one)
  return all.sort((one, other) => Math.abs(one - hour) - Math.abs(other - hour))
}
