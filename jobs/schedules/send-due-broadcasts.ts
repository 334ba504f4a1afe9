// Every minute: broadcasts whose time has come are queued, and those of which nothing waits any more are over.
import { sendDueBroadcasts } from '../../db/broadcasts/due.ts'
import type { Schedule } from '../schedule.ts'

export const sendBroadcasts: Schedule = {
  name: 'send-due-broadcasts',
  cron: '* * * * *',
  run: async ({ db, now, hours }) => ({ broadcasts: await sendDueBroadcasts(db, now, hours) }),
}
