import { readBacklog } from '../../db/condition.ts'
import type { Check } from './check.ts'

export const outboxCheck: Check = {
  name: 'outbox',
  needs: 'database',
  run: async ({ database, now }) => {
    const { outboxStuck: stuck, outboxUnknown: unknown, outboxFailed: failed } = await readBacklog(database(), now)
    const args = { stuck, unknown, failed }
    if (stuck > 0) return { is: 'trouble', says: 'doctor-outbox', advice: 'doctor-outbox-stuck', args }
    if (unknown > 0) return { is: 'note', says: 'doctor-outbox', advice: 'doctor-outbox-unknown', args }
    return { is: 'ok', says: 'doctor-outbox', args }
  },
}
