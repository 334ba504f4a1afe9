// What the panel is given by whoever hangs it into a server.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Database } from '../db/open.ts'
import type { ChatLink, DeclaredSchedule, ExportDesk, Trial, TrialOfForm } from './desk.ts'

export type PanelOptions = {
  database: Database
  /** At least 32 characters. */
  sessionSecret: string
  /** Whether people come by https. */
  secureCookies: boolean
  clock: () => Date
  /** When people may be written to; its zone is where days begin. */
  hours: SendingHours
  /** The address that opens the chat with a code in it. */
  chatLink?: ChatLink
  /** Where files that were asked for lie, and who is told to write them. */
  exports?: ExportDesk
  /** What runs by the clock, and when next. */
  schedules?: readonly DeclaredSchedule[]
  /** Draws a questionnaire as the chat would, for whoever tries it out. */
  trial?: Trial
  /** Where the pages of surveys are reached: /s/<code> comes after it. */
  pages?: () => string
  /** The same for the web form. */
  trialForm?: TrialOfForm
  /** Shown on the sign-in page of a demo. */
  demo?: { accounts: DemoAccount[] }
}

export type DemoAccount = { login: string; password: string; roleTitle: string }
