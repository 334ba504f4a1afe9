import type { Check } from './check.ts'

export const secretCheck: Check = {
  name: 'secret',
  needs: 'settings',
  run: async ({ config }) => ({
    is: 'ok',
    says: config.SESSION_SECRET ? 'doctor-secret-setting' : 'doctor-secret-database',
  }),
}
