import type { Check } from './check.ts'

export const addressCheck: Check = {
  name: 'address',
  needs: 'settings',
  run: async ({ config }) => {
    const url = config.PUBLIC_URL ?? ''
    if (config.demo && !url) return { is: 'ok', says: 'doctor-address-demo' }
    if (!url) return { is: 'note', says: 'doctor-address', advice: 'doctor-address-none', args: { url: '–' } }
    if (!url.startsWith('https:')) {
      return { is: 'trouble', says: 'doctor-address', advice: 'doctor-address-open', args: { url } }
    }
    return { is: 'ok', says: 'doctor-address', args: { url } }
  },
}
