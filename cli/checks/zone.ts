import { DateTime } from 'luxon'
import type { Check } from './check.ts'

/** Nobody wrote this program before that: a machine that thinks so has lost its clock. */
const beginning = new Date('2026-11-01T00:00:00Z')

export const zoneCheck: Check = {
  name: 'zone',
  needs: 'settings',
  run: async ({ config, now }) => {
    const here = DateTime.fromJSDate(now, { zone: config.TIME_ZONE }).toFormat('yyyy-MM-dd HH:mm')
    const args = { zone: config.TIME_ZONE, here }
    return now < beginning
      ? { is: 'trouble', says: 'doctor-zone', advice: 'doctor-zone-clock', args }
      : { is: 'ok', says: 'doctor-zone', args }
  },
}
