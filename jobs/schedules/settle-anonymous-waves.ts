// Every minute: anonymous waves that are over get their last answers mixed, and what was tied to a person goes.
import { settleAnonymousWaves } from '../../db/anonymous/settle.ts'
import type { Schedule } from '../schedule.ts'

export const settleAnonymous: Schedule = {
  name: 'settle-anonymous-waves',
  cron: '* * * * *',
  run: async ({ db, now }) => ({ settled: (await settleAnonymousWaves(db, now)).map(({ waveId }) => waveId) }),
}
