// Removes what has had its time: keeping less is safer than keeping it well.

import { sweepDrafts as sweepApplicationDrafts } from './contests/draft.ts'
import { sweepFiles } from './files-sweep.ts'
import type { Db } from './open.ts'
import { sweepAnswerDrafts } from './questions/answer-draft.ts'
import { sweepDrafts } from './questions/draft.ts'

const day = 24 * 3600 * 1000
/** Telegram repeats nothing older than a day, and numbers anew after a quiet week. */
const inboxDays = 7
/** What could not be handled stays longer, for staff to see. */
const inboxErrorDays = 30
const codeDays = 30
const runDays = 7

export type Swept = {
  inbox: number
  codes: number
  sessions: number
  runs: number
  files: number
  questionDrafts: number
  answerDrafts: number
  applicationDrafts: number
}

export async function sweep(db: Db, now: Date): Promise<Swept> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * day)
  const inbox = await db.inboxUpdate.deleteMany({
    where: {
      OR: [{ handledAt: { lt: daysAgo(inboxDays) }, error: null }, { handledAt: { lt: daysAgo(inboxErrorDays) } }],
    },
  })
  const codes = await db.linkCode.deleteMany({ where: { expiresAt: { lt: daysAgo(codeDays) } } })
  const sessions = await db.session.deleteMany({ where: { expire: { lt: now } } })
  // The stages of waves are said once for good.
  const runs = await db.scheduleRun.deleteMany({
    where: { startedAt: { lt: daysAgo(runDays) }, NOT: { schedule: { startsWith: 'wave:' } } },
  })
  return {
    inbox: inbox.count,
    codes: codes.count,
    sessions: sessions.count,
    runs: runs.count,
    files: await sweepFiles(db, now),
    questionDrafts: await sweepDrafts(db, now),
    answerDrafts: await sweepAnswerDrafts(db, now),
    applicationDrafts: await sweepApplicationDrafts(db, now),
  }
}
