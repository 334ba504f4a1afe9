import { resolve } from 'node:path'
import { listKept } from '../../db/backup/keep.ts'
import { readLastBackup } from '../../db/condition.ts'
import type { Check } from './check.ts'

const staleDays = 7

export const backupsCheck: Check = {
  name: 'backups',
  needs: 'database',
  run: async ({ database, config, now }) => {
    if (config.demo) return { is: 'ok', says: 'doctor-backups-demo' }
    const own = listKept(resolve(config.DATA_DIR))[0]?.madeAt.getTime() ?? 0
    const taken = (await readLastBackup(database()))?.getTime() ?? 0
    const last = Math.max(own, taken)
    if (last === 0) return { is: 'trouble', says: 'doctor-backups-none', advice: 'doctor-backups-take' }
    const args = { days: Math.floor((now.getTime() - last) / 86_400_000) }
    if (args.days > staleDays) return { is: 'trouble', says: 'doctor-backups', advice: 'doctor-backups-take', args }
    if (!config.BACKUP_KEY) return { is: 'note', says: 'doctor-backups', advice: 'doctor-backups-open', args }
    return { is: 'ok', says: 'doctor-backups', args }
  },
}
