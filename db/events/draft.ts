// What staff say of an event, as it is kept.
import type { EventFields } from '../../core/events/judge.ts'
import type { ReminderRules } from '../../core/events/reminder-rules.ts'
import type { EventKind, EventLevel, EventMode } from '../../core/events/words.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import type { Db } from '../open.ts'

/** Everything that staff say of an event; texts are trimmed here. */
export type EventDraft = EventFields & {
  kind: EventKind
  level: EventLevel
  mode: EventMode
  description: string | null
  hours: number | null
  activity: string | null
  seriesId: number | null
  organiserId: number | null
  organisationId: number | null
  rmoId: number | null
  /** Its own; null or none are those of the centre. */
  reminders?: ReminderRules | null
}

/** Whom it is announced to: a name of core/segments/built-in.ts, or `segment` beside `segmentId`. */
export type EventAudience = { audience: string; segmentId?: number | null }

/** The block of a questionnaire, by the codes of its file. */
export type Aim = { survey: string; scale: string }

/** What an event is about, beside what is said of it; topics are codes of content/catalogues/topics.yaml. */
export type EventContent = { aims: Aim[]; topics: string[] }

export function trimmed(draft: Pick<EventDraft, 'title' | 'place' | 'link' | 'description' | 'activity'>) {
  const text = (given: string | null) => given?.trim() || null
  return {
    title: draft.title.trim(),
    place: text(draft.place),
    link: text(draft.link),
    description: text(draft.description),
    activity: text(draft.activity),
  }
}

export function followed({ title, startsAt }: { title: string; startsAt: Date }, zone: string) {
  return { searchName: normaliseForSearch(title), schoolYear: schoolYearOf(localDateOf(startsAt, zone)) }
}

export async function ownersOf(tx: Db, event: { area: number; organiserId: number | null; rmoId: number | null }) {
  const { area, organiserId, rmoId } = event
  const rmo = rmoId === null ? null : await tx.rmo.findUnique({ where: { id: rmoId }, select: { leaderId: true } })
  return { area, organiserId, rmo }
}
