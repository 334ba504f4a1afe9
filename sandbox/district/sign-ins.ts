// The accounts of the demo, as they are told to whoever looks at it.
import type { Words } from '../../locales/index.ts'
import { DEMO_PASSWORD, loginOf, shownRoles } from './accounts.ts'

export type SignIn = { login: string; password: string; roleTitle: string }

export function demoSignIns(words: Words): SignIn[] {
  return shownRoles.map((role) => ({
    login: loginOf(role),
    password: DEMO_PASSWORD,
    roleTitle: words(`sandbox-role-${role.replace('_', '-')}`),
  }))
}
