// Sent surveys that have topics for the mentor: the mentors of today are told that there are some, and nothing more.
import type { Db } from '../open.ts'
import { mentorsOfMany } from './mentors.ts'
import { queueMentorTopics } from './messages.ts'

export type Topics = { responseId: number; menteeId: number; count: number }

/** @param all one a mentee */
export async function tellMentors(tx: Db, all: Topics[], now: Date): Promise<void> {
  if (all.length === 0) return
  const byMentee = new Map(all.map((one) => [one.menteeId, one]))
  const pairs = await mentorsOfMany(tx, [...byMentee.keys()], now)
  const told = pairs.flatMap(({ menteeId, mentorId }) => {
    const topics = byMentee.get(menteeId)
    return topics ? [{ ...topics, mentorId }] : []
  })
  await queueMentorTopics(tx, told, now)
}
