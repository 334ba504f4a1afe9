import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { holderOf } from '../../db/lock.ts'
import type { Check } from './check.ts'

export const lockCheck: Check = {
  name: 'lock',
  needs: 'settings',
  run: async ({ config, isRunning }) => {
    if (config.DATABASE_URL) return { is: 'ok', says: 'doctor-lock-none' }
    const holder = holderOf(config.DATA_DIR)
    const args = { pid: String(holder?.pid ?? '') }
    if (isRunning) return { is: 'ok', says: 'doctor-lock-running', args }
    if (holder && holder.pid !== process.pid) {
      return { is: 'trouble', says: 'doctor-lock-held', advice: 'doctor-lock-wait', args }
    }
    if (!holder && existsSync(join(config.DATA_DIR, 'lock'))) return { is: 'note', says: 'doctor-lock-stale' }
    return { is: 'ok', says: 'doctor-lock-free' }
  },
}
