// Every hour: what has had its time is removed.
import { expireExports } from '../../db/exports/work.ts'
import { sweep } from '../../db/sweep.ts'
import { removeFiles } from '../exports/remove-files.ts'
import type { Schedule } from '../schedule.ts'

export const sweepOut: Schedule = {
  name: 'sweep',
  cron: '17 * * * *',
  run: async ({ db, now, folder }) => {
    const { expired, kept } = await expireExports(db, now)
    return { ...(await sweep(db, now)), exports: expired, files: await removeFiles(folder, kept) }
  },
}
