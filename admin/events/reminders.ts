// The reminders of an event in the panel: as fields of its form, and in words.
import {
  isSilent,
  noReminders,
  numbersIn,
  ownRules,
  type ReminderRules,
  reminderHours,
  usualReminders,
} from '../../core/events/reminder-rules.ts'
import { eventReminders } from '../../core/events/reminders.ts'
import { Refusal } from '../../core/refusal.ts'
import { momentInWords } from '../../core/time.ts'
import { settingOf } from '../../db/settings.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { FieldOfAction, Option, Sentence } from '../declare.ts'
import type { Desk } from '../desk.ts'

const ofOwn = { reminders: ['own'] }

export const reminderFields: FieldOfAction[] = [
  { name: 'reminders', kind: 'choice', choices: ['usual', 'own', 'none'] },
  { name: 'remindDays', kind: 'text', when: ofOwn },
  { name: 'remindAt', kind: 'option', when: ofOwn, options: async () => hoursOfDay() },
  { name: 'remindHours', kind: 'text', when: ofOwn },
  { name: 'remindAtStart', kind: 'choice', when: ofOwn, choices: ['yes', 'no'] },
]

/** Null for those of the centre. @throws Refusal that names the field */
export function readReminders(values: Record<string, string>): ReminderRules | null {
  const { reminders = '', remindDays = '', remindAt = '', remindHours = '', remindAtStart = '' } = values
  if (reminders === 'none') return noReminders
  if (reminders !== 'own') return null
  const [days, hours] = [numbersIn(remindDays), numbersIn(remindHours)]
  if (!days || !hours) throw new Refusal('events-refused-reminders')
  return { days, at: Number(remindAt) || usualReminders.at, hours, start: remindAtStart !== 'no' }
}

/** What the fields hold at first; an event without its own begins from those of the centre. */
export function initialReminders(stored: unknown, ofCentre: ReminderRules = usualReminders): Record<string, string> {
  const own = ownRules(stored)
  const { days, at, hours, start } = own && !isSilent(own) ? own : ofCentre
  return {
    reminders: own === null ? 'usual' : isSilent(own) ? 'none' : 'own',
    remindDays: days.join(', '),
    remindAt: String(at),
    remindHours: hours.join(', '),
    remindAtStart: start ? 'yes' : 'no',
  }
}

/** Which of them those who are registered will still get: what is past is left out, and that is said. */
export async function remindersSentence(
  event: { startsAt: Date; link: string | null; reminders?: unknown },
  { db, now, hours, actor }: Desk,
): Promise<Sentence> {
  const rules = ownRules(event.reminders) ?? (await settingOf(db, 'event-reminders'))
  const planned = eventReminders({ ...event, link: event.link?.trim() || null }, rules, now, hours)
  if (planned.length === 0) return { message: isSilent(rules) ? 'panel-reminders-off' : 'panel-reminders-past' }
  const when = planned.map(({ dueAt }) => momentInWords(dueAt, hours.zone, actor.language)).join('; ')
  return { message: 'panel-reminders-come', args: { when } }
}

/** By which rules, on the page of an event. */
export async function remindersLine({ reminders }: { reminders: unknown }, { db, actor }: Desk): Promise<string> {
  const words = wordsOf(actor.language)
  const own = ownRules(reminders)
  const rules = rulesInWords(own ?? (await settingOf(db, 'event-reminders')), words)
  return words('panel-reminders-line', { rules, whose: own ? 'own' : 'usual' })
}

/** «за 3 дня, за 1 день в 10:00; за 2 часа; в начале, если есть ссылка» */
export function rulesInWords(rules: ReminderRules, words: Words): string {
  const { days, at, hours, start } = rules
  if (isSilent(rules)) return words('panel-reminders-none')
  const counted = (unit: string, counts: number[]) =>
    counts.map((count) => words(`panel-reminders-${unit}`, { count })).join(', ')
  return [
    ...(days.length > 0 ? [words('panel-reminders-by-day', { days: counted('days', days), at })] : []),
    ...(hours.length > 0 ? [words('panel-reminders-by-hour', { hours: counted('hours', hours) })] : []),
    ...(start ? [words('panel-reminders-at-start')] : []),
  ].join('; ')
}

function hoursOfDay(): Option[] {
  const { from, to } = reminderHours
  return Array.from({ length: to - from + 1 }, (_, i) => ({ value: String(from + i), label: `${from + i}:00` }))
}
