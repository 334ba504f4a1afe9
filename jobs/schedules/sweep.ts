// Every hour: what has had its time is removed.
import { sweep } from '../../db/sweep.ts'
import type { Schedule } from '../schedule.ts'

export const sweepOut: Schedule = {
  name: 'sweep',
  cron: '17 * * * *',
  run: ({ db, now }) => sweep(db, now),
}
