import { readBacklog } from '../../db/condition.ts'
import type { Check } from './check.ts'

export const inboxCheck: Check = {
  name: 'inbox',
  needs: 'database',
  run: async ({ database, now }) => {
    const { inboxStuck: stuck, inboxFailed: failed } = await readBacklog(database(), now)
    const args = { stuck, failed }
    if (stuck > 0) return { is: 'trouble', says: 'doctor-inbox', advice: 'doctor-inbox-stuck', args }
    if (failed > 0) return { is: 'note', says: 'doctor-inbox', advice: 'doctor-inbox-failed', args }
    return { is: 'ok', says: 'doctor-inbox', args }
  },
}
