// What the panel is given by whoever hangs it into a server.
import type { Database } from '../db/open.ts'

export type PanelOptions = {
  database: Database
  /** At least 32 characters. */
  sessionSecret: string
  /** Whether people come by https. */
  secureCookies: boolean
  clock: () => Date
  /** Shown on the sign-in page of a demo. */
  demo?: { accounts: DemoAccount[] }
}

export type DemoAccount = { login: string; password: string; roleTitle: string }
