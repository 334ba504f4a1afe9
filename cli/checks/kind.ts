import { kindOf } from '../../db/condition.ts'
import type { Check } from './check.ts'

export const kindCheck: Check = {
  name: 'kind',
  needs: 'database',
  run: async ({ database, config }) => {
    const kind = await kindOf(database())
    const wanted = config.demo ? 'demo' : 'real'
    if (kind && kind !== wanted) return { is: 'trouble', says: `database-kind-${kind}` }
    return { is: 'ok', says: `doctor-kind-${wanted}` }
  },
}
