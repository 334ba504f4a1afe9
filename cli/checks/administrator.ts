import { countAdministrators } from '../../db/condition.ts'
import type { Check } from './check.ts'

export const administratorCheck: Check = {
  name: 'administrator',
  needs: 'database',
  run: async ({ database, now }) => {
    const count = await countAdministrators(database(), now)
    return count > 0
      ? { is: 'ok', says: 'doctor-administrator', args: { count } }
      : { is: 'trouble', says: 'doctor-administrator', advice: 'doctor-administrator-none', args: { count } }
  },
}
