// Every minute: waves whose deadline has passed are closed.
import { closeDueWaves } from '../../db/due-waves.ts'
import type { Schedule } from '../schedule.ts'

export const closeDue: Schedule = {
  name: 'close-due-waves',
  cron: '* * * * *',
  run: async ({ db, now }) => ({ closed: await closeDueWaves(db, now) }),
}
