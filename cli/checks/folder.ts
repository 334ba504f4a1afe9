import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Check } from './check.ts'

export const folderCheck: Check = {
  name: 'folder',
  needs: 'settings',
  run: async ({ config }) => {
    const folder = resolve(config.DATA_DIR)
    const args = { folder }
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (!stat) return { is: 'note', says: 'doctor-folder', advice: 'doctor-folder-none', args }
    if (!stat.isDirectory()) return { is: 'trouble', says: 'doctor-folder', advice: 'doctor-folder-file', args }
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    } catch {
      return { is: 'trouble', says: 'doctor-folder', advice: 'doctor-folder-closed', args }
    }
    if (stat.mode & 0o077) return { is: 'trouble', says: 'doctor-folder', advice: 'doctor-folder-open', args }
    return { is: 'ok', says: 'doctor-folder', args }
  },
}
