// The school calendar that a centre sets for itself: its shape, and in words what is wrong with it.
import { z } from 'zod'
import type { Fault } from '../settings.ts'
import { addDays } from '../time.ts'
import { isSilentDay, type SendingHours } from './quiet-hours.ts'

const span = z.strictObject({ from: z.number().int(), to: z.number().int() })

/** The week without its Sunday, silent stretches of every year, and days that are silent once; both ends inclusive. */
export const sendingHours = z.strictObject({
  week: z.strictObject({
    1: span.optional(),
    2: span.optional(),
    3: span.optional(),
    4: span.optional(),
    5: span.optional(),
    6: span.optional(),
  }),
  /** As month-day; they may run over New Year. */
  silent: z.array(z.strictObject({ from: z.string(), to: z.string() })).max(20),
  /** As dates, with a note for whoever reads the list: «Осенние каникулы», «ОГЭ, математика». */
  days: z.array(z.strictObject({ from: z.string(), to: z.string(), note: z.string().max(80) })).max(100),
})
export type SchoolCalendar = z.output<typeof sendingHours>

/** Nobody is written to before the one or from the other on, whatever a centre sets. */
export const decentHours = { from: 7, to: 21 }
const saturdayEnds = 12
/** Longer than the summer: more is a slip of the year, and nothing would ever be sent. */
const longestSilence = 150

export function faultOfHours(calendar: SchoolCalendar): Fault | null {
  return faultOfWeek(calendar) ?? faultOfYear(calendar) ?? faultOfDays(calendar) ?? faultOfSilence(calendar)
}

function faultOfWeek({ week }: SchoolCalendar): Fault | null {
  const days = Object.entries(week).flatMap(([day, hours]) => (hours ? [{ day, ...hours }] : []))
  if (days.length === 0) return { reason: 'settings-hours-no-day' }
  const wrong = days.find(({ from, to }) => from >= to || from < decentHours.from || to > decentHours.to)
  if (wrong) return { reason: 'settings-hours-span', args: { day: Number(wrong.day), ...decentHours } }
  const isLong = week[6] && week[6].to > saturdayEnds
  return isLong ? { reason: 'settings-hours-saturday', args: { to: saturdayEnds } } : null
}

function faultOfYear({ silent }: SchoolCalendar): Fault | null {
  const row = silent.findIndex(({ from, to }) => !isDate(`2028-${from}`) || !isDate(`2028-${to}`))
  return row < 0 ? null : { reason: 'settings-hours-yearly', args: { row: row + 1 } }
}

function faultOfDays({ days }: SchoolCalendar): Fault | null {
  for (const [i, { from, to }] of days.entries()) {
    const args = { row: i + 1 }
    if (!isDate(from) || !isDate(to)) return { reason: 'settings-hours-day', args }
    if (to < from) return { reason: 'settings-hours-order', args }
  }
  return null
}

/** Every long silence begins with a stretch, so that looking from their first days finds it. */
function faultOfSilence(calendar: SchoolCalendar): Fault | null {
  const hours = { ...calendar, zone: 'utc' } as SendingHours
  const beginnings = [...calendar.silent.map(({ from }) => `2028-${from}`), ...calendar.days.map(({ from }) => from)]
  const isEndless = (first: string) => {
    for (let day = 0; day <= longestSilence; day++) if (!isSilentDay(addDays(first, day), hours)) return false
    return true
  }
  const from = beginnings.find(isEndless)
  return from ? { reason: 'settings-hours-too-long', args: { days: longestSilence } } : null
}

function isDate(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
