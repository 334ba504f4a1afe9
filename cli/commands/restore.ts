// `restore <file> [--replace --yes]`: the database as it was when the backup was made. The program must not be running.
import { resolve as absolute } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { keepBackup } from '../../db/backup/keep.ts'
import { occupancyOf } from '../../db/backup/occupancy.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import { verifyBackup } from '../../db/backup/verify.ts'
import { openPlace } from '../../db/installation.ts'
import { placeOf } from '../carry-out.ts'
import type { Command } from '../command.ts'

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'cli-restore-usage',
  needs: 'settings',
  alone: true,
  run: async ({ config, clock, out, resolve, words }, args) => {
    const [path, more] = args.filter((arg) => !arg.startsWith('--'))
    const flags = args.filter((arg) => arg.startsWith('--'))
    if (!path || more || flags.some((flag) => flag !== '--replace' && flag !== '--yes')) {
      throw new Refusal('cli-restore-how')
    }
    const [file, passphrase, now] = [resolve(path), config().BACKUP_KEY, clock()]
    out(words('restore-verifying'))
    const verified = await verifyBackup(file, passphrase)
    if (verified.kind && verified.kind !== (config().demo ? 'demo' : 'real')) {
      throw new Refusal(`backup-kind-${verified.kind}`)
    }
    const opened = await openPlace(placeOf(config()))
    const client = await opened.database.pool.connect()
    try {
      const there = await occupancyOf(client)
      if (there.kind === 'foreign') throw new Refusal('restore-foreign')
      if (there.kind === 'in-use') throw new Refusal('restore-in-use', { count: there.sessions })
      if (there.kind === 'full') {
        if (!flags.includes('--replace')) throw new Refusal('restore-full', { persons: there.persons })
        if (!flags.includes('--yes')) throw new Refusal('restore-sure', { persons: there.persons })
        const dataDir = absolute(config().DATA_DIR)
        const kept = await keepBackup(client, { dataDir, passphrase, reason: 'before-restore', now })
        out(words('restore-kept', { file: kept.file }))
      }
      out(words('restore-writing'))
      const { rows, held, migrations } = await restoreBackup(client, { file, passphrase, verified, now })
      out(words('restore-done', { rows, madeAt: verified.madeAt.slice(0, 16).replace('T', ' ') }))
      if (migrations.length > 0) out(words('start-migrated', { count: migrations.length }))
      if (held > 0) out(words('restore-held', { count: held }))
    } finally {
      client.release()
      await opened.close()
    }
    return 0
  },
}
