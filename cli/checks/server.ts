import { readCondition } from '../../db/condition.ts'
import type { Check } from './check.ts'

/** Clocks that differ by more make deadlines and leases wrong. */
const toleranceMs = 5_000

export const serverCheck: Check = {
  name: 'server',
  needs: 'database',
  run: async ({ database }) => {
    const { version, megabytes, now } = await readCondition(database())
    const args = { kind: database().kind, version, megabytes, seconds: Math.round((now.getTime() - Date.now()) / 1000) }
    const isApart = Math.abs(now.getTime() - Date.now()) > toleranceMs
    return isApart
      ? { is: 'trouble', says: 'doctor-server', advice: 'doctor-server-clock', args }
      : { is: 'ok', says: 'doctor-server', args }
  },
}
