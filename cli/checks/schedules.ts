import { readSchedules } from '../../db/condition.ts'
import type { Check } from './check.ts'

/** The most frequent schedule runs every minute. */
const patienceMinutes = 10

export const schedulesCheck: Check = {
  name: 'schedules',
  needs: 'database',
  run: async ({ database, now, isRunning, config }) => {
    const { lastAt, failures } = await readSchedules(database(), now)
    const minutes = lastAt ? Math.round((now.getTime() - lastAt.getTime()) / 60_000) : 0
    const args = { last: lastAt ? 'yes' : 'never', minutes, failures }
    const isLate = lastAt !== null && minutes > patienceMinutes
    // The embedded database has nobody else: while this is not the program, the program is stopped.
    if (isLate && (isRunning || config.DATABASE_URL)) {
      return { is: 'trouble', says: 'doctor-schedules', advice: 'doctor-schedules-late', args }
    }
    if (failures > 0) return { is: 'trouble', says: 'doctor-schedules', advice: 'doctor-schedules-failed', args }
    if (isLate) return { is: 'note', says: 'doctor-schedules', advice: 'doctor-schedules-stopped', args }
    return { is: 'ok', says: 'doctor-schedules', args }
  },
}
