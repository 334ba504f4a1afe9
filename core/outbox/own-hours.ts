// When a person wants to be written to: a part of the hours of the centre, never more than these.
import { atHour, localDateOf } from '../time.ts'
import type { SendingHours } from './quiet-hours.ts'

export const ownHours = ['after-14', 'until-14'] as const
export type OwnHours = (typeof ownHours)[number]

/** Local: when the last lessons end. */
const lessonsEnd = 14

export function isOwnHours(choice: string | undefined): choice is OwnHours {
  return ownHours.some((one) => one === choice)
}

/**
 * The choices of those who are not written to at this moment. One that leaves no hour of the centre's week holds nobody
 * back, or they would never be written to.
 */
export function hushedAt(at: Date, hours: SendingHours): OwnHours[] {
  const isAfter = at >= atHour(localDateOf(at, hours.zone), lessonsEnd, hours.zone)
  const days = Object.values(hours.week)
  return isAfter
    ? days.some(({ from }) => from < lessonsEnd)
      ? ['until-14']
      : []
    : days.some(({ to }) => to > lessonsEnd)
      ? ['after-14']
      : []
}
