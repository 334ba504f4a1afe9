// Every minute: waves that are over are asked what they have found.
import { findInClosedWaves } from '../../db/findings/index.ts'
import type { Schedule } from '../schedule.ts'

export const findInWaves: Schedule = {
  name: 'find-in-closed-waves',
  cron: '* * * * *',
  run: async ({ db, now, hours }) => {
    const waves = await findInClosedWaves(db, now, hours.zone)
    return { waves: waves.map(({ waveId }) => waveId), found: waves.reduce((sum, { found }) => sum + found, 0) }
  },
}
