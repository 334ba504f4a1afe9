// Clock times of the centre in forms: «15:00» of a day as an instant, and back.
import { DateTime } from 'luxon'

export function instantAt(day: string, time: string, zone: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone }).toJSDate()
}

export function timeOf(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat('HH:mm')
}
