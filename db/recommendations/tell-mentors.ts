// A sent survey that has a topic for the mentor: the mentors of today are told that there is one, and nothing more.
import type { Db } from '../open.ts'
import { mentorsOf } from './mentors.ts'
import { queueMentorTopics } from './messages.ts'

export async function tellMentors(
  tx: Db,
  { responseId, menteeId, topics }: { responseId: number; menteeId: number; topics: number },
  now: Date,
): Promise<void> {
  if (topics === 0) return
  const mentorIds = await mentorsOf(tx, menteeId, now)
  if (mentorIds.length > 0) await queueMentorTopics(tx, { responseId, count: topics, mentorIds }, now)
}
