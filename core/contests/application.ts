// What an application must have to be sent, and until when it may be changed.
import { isSecureLink, type Reason } from '../events/judge.ts'
import { whyClosed } from '../events/registering.ts'
import type { EventKind, EventStatus } from '../events/words.ts'
import { readPupilClass, readPupilCode } from './pupil.ts'
import { type ApplicationStatus, asksForWork, takesPupils } from './words.ts'

export const longestTitle = 200
export const longestWhy = 500

type Open = { status: EventStatus; startsAt: Date; registrationClosesAt: Date | null }

/**
 * Why nothing can be sent, changed or withdrawn, or null. What was returned may be mended until the contest begins.
 * @param status null of a new one
 */
export function whyNotOpen(event: Open, status: ApplicationStatus | null, now: Date): string | null {
  const closed = whyClosed(event, now)
  if (closed === 'events-refused-closed') return status === 'returned' ? null : 'contests-refused-closed'
  return closed === 'events-refused-begun' ? 'contests-refused-begun' : closed
}

export type Written = {
  nominationId: number | null
  title: string | null
  link: string | null
  hasFile: boolean
  pupilCode: string | null
  pupilClass: number | null
}

/** What is asked for next, in this order; null where it can be sent. */
export type Missing = 'nomination' | 'title' | 'work' | 'code' | 'class'

export function missingOf(kind: EventKind, written: Written): Missing | null {
  if (written.nominationId === null) return 'nomination'
  if (takesPupils(kind)) {
    if (written.pupilCode === null) return 'code'
    if (written.pupilClass === null) return 'class'
  }
  if (!asksForWork(kind)) return null
  if (written.title === null) return 'title'
  return written.link === null && !written.hasFile ? 'work' : null
}

/** In one line. */
export function readTitle(typed: string): { value: string } | Reason {
  const value = typed.replace(/\s+/g, ' ').trim()
  if (value === '') return { reason: 'contests-refused-title' }
  if (value.length > longestTitle) return { reason: 'contests-refused-title-long', args: { most: longestTitle } }
  return { value }
}

export function readLink(typed: string): { value: string } | Reason {
  const value = typed.trim()
  return isSecureLink(value) ? { value } : { reason: 'contests-refused-link' }
}

/** As staff type it in: empty where nothing was. */
export type Typed = { nominationId: number | null; title: string; link: string; code: string; grade: string }

/** All fields at once. What the kind does not ask for is left out, what is empty is missing rather than wrong. */
export function readWritten(kind: EventKind, typed: Typed, hasFile: boolean): { written: Written } | Reason {
  const isGiven = (text: string) => text.trim() !== ''
  const hasWork = asksForWork(kind)
  const title = hasWork && isGiven(typed.title) ? readTitle(typed.title) : null
  if (title && 'reason' in title) return title
  const link = hasWork && isGiven(typed.link) ? readLink(typed.link) : null
  if (link && 'reason' in link) return link
  const code = takesPupils(kind) && isGiven(typed.code) ? readPupilCode(typed.code) : null
  if (code?.kind === 'refused') return { reason: code.reason }
  const grade = takesPupils(kind) && isGiven(typed.grade) ? readPupilClass(typed.grade) : null
  if (grade?.kind === 'refused') return { reason: grade.reason }
  return {
    written: {
      nominationId: typed.nominationId,
      title: title?.value ?? null,
      link: link?.value ?? null,
      hasFile,
      pupilCode: code?.value ?? null,
      pupilClass: grade?.value ?? null,
    },
  }
}

/** What staff say when they return one. */
export function readWhy(typed: string): { value: string } | Reason {
  const value = typed.trim()
  if (value === '') return { reason: 'contests-refused-why' }
  return value.length > longestWhy ? { reason: 'contests-refused-why-long', args: { most: longestWhy } } : { value }
}
