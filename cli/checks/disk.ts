import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Check } from './check.ts'

const leastMegabytes = 1_024

export const diskCheck: Check = {
  name: 'disk',
  needs: 'settings',
  run: async ({ config }) => {
    let folder = resolve(config.DATA_DIR)
    while (!existsSync(folder)) folder = dirname(folder)
    const { bavail, bsize } = await statfs(folder)
    const megabytes = Math.floor((bavail * bsize) / 1024 / 1024)
    const args = { megabytes, folder }
    return megabytes < leastMegabytes
      ? { is: 'trouble', says: 'doctor-disk', advice: 'doctor-disk-full', args }
      : { is: 'ok', says: 'doctor-disk', args }
  },
}
