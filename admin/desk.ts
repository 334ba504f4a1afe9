// What an action or a page of the panel works with: on whose behalf, and what the other doors have lent it.
import type { Actor } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Answers } from '../core/survey/answer.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import type { View } from '../core/view.ts'
import type { Enqueue } from '../db/exports/requests.ts'
import type { PrismaClient } from '../db/open.ts'

export type Staff = Actor & { kind: 'staff' }

export type Desk = {
  db: PrismaClient
  actor: Staff
  now: Date
  hours: SendingHours
  /** The address that opens the chat with this code; null where it is not known. */
  chatLink?: ChatLink | undefined
  /** Where the pages of surveys are reached. */
  pages?: (() => string) | undefined
  /** Absent where nobody writes files. */
  exports?: ExportDesk | undefined
  /** What runs by the clock; empty where nobody has said. */
  schedules?: readonly DeclaredSchedule[] | undefined
  trial?: Trial | undefined
  trialForm?: TrialOfForm | undefined
}

/** What a respondent pressed, wrote and sent, from the beginning. */
export type TrialEvent = { kind: 'press' | 'text' | 'file'; value: string }

/** Goes through a questionnaire without a database: the same screens, and what was answered once it is sent. */
export type Trial = (given: {
  definition: Definition
  facts: Facts
  events: TrialEvent[]
}) => Promise<{ views: View[]; toast?: string; answers: Answers | null; takesFile: boolean }>

export type ExportDesk = { folder: string; enqueue: Enqueue }

/** A schedule as the page of schedules knows it; null where its clock never comes round again. */
export type DeclaredSchedule = { name: string; next: () => { at: Date; periodMs: number } | null }

/** The same as pages of the web, from the forms that were sent. */
export type TrialOfForm = (given: {
  definition: Definition
  facts: Facts
  forms: { go: string; given: Record<string, string[]> }[]
}) => { page: string; answers: Answers | null }

export type ChatLink = (code: string) => Promise<string | null>
