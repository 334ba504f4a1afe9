// Every minute: waves that are over, and mixed where they are anonymous, are counted before somebody opens their results.
import { countClosedWaves } from '../../db/results/count-closed.ts'
import type { Schedule } from '../schedule.ts'

export const countClosed: Schedule = {
  name: 'count-closed-waves',
  cron: '* * * * *',
  run: async ({ db, now, hours }) => ({ waves: await countClosedWaves(db, now, hours.zone) }),
}
