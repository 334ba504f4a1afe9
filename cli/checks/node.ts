import type { Check } from './check.ts'

export const nodeCheck: Check = {
  name: 'node',
  needs: 'settings',
  run: async () => {
    const args = { version: process.versions.node }
    const [major = 0, minor = 0] = args.version.split('.').map(Number)
    const is = (from: number, since: number) => major > from || (major === from && minor >= since)
    if (!is(20, 19)) return { is: 'trouble', says: 'doctor-node', advice: 'doctor-node-old', args }
    if (!is(22, 12)) return { is: 'note', says: 'doctor-node', advice: 'doctor-node-ageing', args }
    return { is: 'ok', says: 'doctor-node', args }
  },
}
