// Every minute: waves whose day has come are opened.
import { openDueWaves } from '../../db/due-waves.ts'
import type { Schedule } from '../schedule.ts'

export const openDue: Schedule = {
  name: 'open-due-waves',
  cron: '* * * * *',
  run: async ({ db, now, hours }) => ({ opened: await openDueWaves(db, now, hours) }),
}
