import { Refusal } from '../../core/refusal.ts'
import { missingMigrations } from '../../db/migrate.ts'
import type { Check } from './check.ts'

export const migrationsCheck: Check = {
  name: 'migrations',
  needs: 'database',
  run: async ({ database }) => {
    try {
      const count = (await missingMigrations(database().pool)).length
      return count > 0
        ? { is: 'note', says: 'doctor-migrations', advice: 'doctor-migrations-wait', args: { count } }
        : { is: 'ok', says: 'doctor-migrations', args: { count } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { is: 'trouble', says: error.key, args: error.args }
    }
  },
}
