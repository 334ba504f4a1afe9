// What the card of an event says of a contest: its stages, and the way to apply.
import { isContest, takesListeners } from '../../core/contests/words.ts'
import type { Action } from '../../core/view.ts'
import type { EventCard } from '../../db/events/own.ts'
import { press } from './buttons.ts'
import { dayRange } from './dates.ts'
import { hoursOf } from './event-rows.ts'
import type { Visit } from './visit.ts'

/** Nobody registers for it: who wants to take part applies. */
export function isAppliedFor({ kind, takesApplications }: EventCard): boolean {
  return takesApplications && isContest(kind) && !takesListeners(kind)
}

export function stageLines({ stages }: EventCard, visit: Visit): string {
  const { words, contact } = visit
  const lines = stages.map(({ title, startsAt, endsAt, stage }) => {
    const when = dayRange(startsAt, endsAt, contact.language, hoursOf(visit).zone)
    return words('contests-stage-line', { title, when, level: stage ?? 'none' })
  })
  return lines.length > 0 ? [words('contests-stages'), ...lines].join('\n') : ''
}

export function applyRows({ takesApplications, whyNot, token }: EventCard, { words }: Visit): Action[][] {
  if (!takesApplications) return []
  const apply = whyNot === null ? [[press(words('contests-apply'), `application:new:${token}`)]] : []
  return [...apply, [press(words('bot-contests-all'), 'applications')]]
}
