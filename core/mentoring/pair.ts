// Whether somebody may be set beside somebody as a mentor: what forbids it, and what is only worth a thought.
import type { LocalDate } from '../people/local-date.ts'
import { addDays } from '../time.ts'

/** What is known of a pair before it is made. */
export type Proposed = {
  mentorId: number
  menteeId: number
  /** Where each works on that day. */
  mentorWorks: boolean
  menteeWorks: boolean
  /** The mentee's mentors of that day and later. */
  mentorIds: number[]
}

/** The reason, a key of locales/; null when nothing forbids it. */
export function whyNoPair({ mentorId, menteeId, mentorWorks, menteeWorks, mentorIds }: Proposed): string | null {
  if (mentorId === menteeId) return 'mentoring-refused-self'
  if (!menteeWorks) return 'mentoring-refused-mentee-works'
  if (!mentorWorks) return 'mentoring-refused-mentor-works'
  return mentorIds.includes(mentorId) ? 'mentoring-refused-already' : null
}

export type Thought = { kind: 'overloaded'; mentees: number } | { kind: 'another-mentor'; mentors: number }

/** `mentees`: how many the mentor has; `most`: how many are plenty; `mentors`: how many the mentee has. */
export function thoughtsOn({ mentees, most, mentors }: Record<'mentees' | 'most' | 'mentors', number>): Thought[] {
  const thoughts: Thought[] = []
  if (mentees >= most) thoughts.push({ kind: 'overloaded', mentees })
  if (mentors > 0) thoughts.push({ kind: 'another-mentor', mentors })
  return thoughts
}

/** The first day that is no longer the pair's; null when it would end before it began. */
export function endAfter(lastDay: LocalDate, activeFrom: LocalDate): LocalDate | null {
  return lastDay < activeFrom ? null : addDays(lastDay, 1)
}
