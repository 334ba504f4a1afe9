// What a centre may set for itself, with what holds until it does. To add a setting: an entry here and its words.
import { z } from 'zod'
import { reminderRules, usualReminders } from './events/reminder-rules.ts'
import { usualCalendar } from './outbox/quiet-hours.ts'
import { faultOfHours, type SchoolCalendar, sendingHours } from './outbox/sending-hours.ts'
import type { Arguments } from './refusal.ts'

/** What is wrong, as a Fluent key. */
export type Fault = { reason: string; args?: Arguments }

export const settingGroups = ['sending', 'surveys', 'mentoring', 'questions', 'events'] as const
type Group = (typeof settingGroups)[number]

const whole = <Of extends Group>(group: Of, [min, max]: [number, number], initially: number) => ({
  group,
  kind: 'number' as const,
  min,
  max,
  schema: z.number().int().min(min).max(max),
  initially,
})

export const settings = {
  /** Nothing is said unprompted; replies go on. */
  'sending-paused': { group: 'sending', kind: 'pause', schema: z.boolean(), initially: false },
  /** Unprompted messages a second. The messenger takes thirty in all, and replies need some of them. */
  'sending-speed': whole('sending', [1, 28], 28),
  /** Messages that one person gets on one day; more wait gathered in a digest, or for the next day. */
  'messages-per-day': whole('sending', [1, 20], 3),
  /** When people may be written to unprompted. */
  'sending-hours': {
    group: 'sending',
    kind: 'hours',
    schema: sendingHours,
    initially: usualCalendar as SchoolCalendar,
    check: faultOfHours,
  },
  /** A broadcast to more people than this is sent once a second person has approved it. */
  'broadcast-approval-above': whole('sending', [0, 100_000], 200),
  /** Minutes of surveys that one person is asked for in a quarter before whoever plans a wave is warned. */
  'burden-minutes': whole('surveys', [5, 600], 60),
  /** Mentees of one mentor at which whoever assigns another is warned. */
  'mentees-most': whole('mentoring', [1, 20], 3),
  /** Days without a meeting after which a mentor is reminded. */
  'mentoring-silence': whole('mentoring', [7, 180], 30),
  /** Working days within which a question to a methodologist is to be answered. */
  'question-working-days': whole('questions', [1, 30], 3),
  /** When those who are registered for an event are reminded, unless it has rules of its own. */
  'event-reminders': {
    group: 'events',
    kind: 'reminders',
    schema: reminderRules,
    initially: usualReminders,
  },
  /** Days after an event at which those who came are asked what they could use; 0 asks nobody. */
  'event-follow-up': whole('events', [0, 120], 30),
  /** Whose post and name stand below a certificate; empty leaves room for a hand. */
  'certificate-signer': {
    group: 'events',
    kind: 'text',
    most: 120,
    schema: z
      .string()
      .trim()
      .max(120)
      .regex(/^[^\n\r]*$/),
    initially: '',
  },
} as const

export type SettingName = keyof typeof settings
export type SettingValue<Name extends SettingName> = z.output<(typeof settings)[Name]['schema']>

export const settingNames = Object.keys(settings) as SettingName[]

/** The value as it is kept, or what is wrong with it. */
export function readSetting<Name extends SettingName>(
  name: Name,
  given: unknown,
): { value: SettingValue<Name> } | Fault {
  const setting = settings[name]
  const read = setting.schema.safeParse(given)
  if (!read.success) return { reason: `settings-wrong-${name}` }
  const fault = 'check' in setting ? setting.check(read.data as SchoolCalendar) : null
  return fault ?? { value: read.data as SettingValue<Name> }
}
