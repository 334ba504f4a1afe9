// `migrate`: brings the database up to this program. Opening it has done so already, so this says what was found.
import { migrate } from '../../db/migrate.ts'
import type { Command } from '../command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'cli-migrate-usage',
  needs: 'database',
  run: async ({ database, out, words }) => {
    const applied = await migrate(database().pool)
    out(words('cli-migrate-done', { count: applied.length }))
    return 0
  },
}
