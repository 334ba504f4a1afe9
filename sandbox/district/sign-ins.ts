// The accounts of the demo, as they are told to whoever looks at it.
import type { Words } from '../../locales/index.ts'
import { DEMO_PASSWORD, demoLogins } from './accounts.ts'

export type SignIn = { login: string; password: string; roleTitle: string }

export function demoSignIns(words: Words): SignIn[] {
  return demoLogins.map(([login, role]) => ({ login, password: DEMO_PASSWORD, roleTitle: words(`panel-role-${role}`) }))
}
