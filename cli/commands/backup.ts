// `backup <file>`: everything in the database in one file, while the program runs or not.
import { Refusal } from '../../core/refusal.ts'
import { takeBackup } from '../../db/backup/take.ts'
import type { Command } from '../command.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'cli-backup-usage',
  needs: 'database',
  run: async ({ database, config, actor, clock, out, resolve, words }, [path, more]) => {
    if (!path || more) throw new Refusal('cli-backup-how')
    out(words('backup-writing'))
    const { file, rows, tables, bytes, encrypted } = await takeBackup(database(), actor, {
      file: resolve(path),
      passphrase: config().BACKUP_KEY,
      now: clock(),
    })
    out(words('backup-written', { file, rows, tables, kilobytes: Math.ceil(bytes / 1024) }))
    out(words(encrypted ? 'backup-is-encrypted' : 'backup-is-open'))
    return 0
  },
}
