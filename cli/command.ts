// What a command of the command line is, and what it is given.
import type { Config } from '../config.ts'
import type { Actor } from '../core/access.ts'
import type { Language } from '../core/view.ts'
import type { Database } from '../db/open.ts'
import type { Words } from '../locales/index.ts'
import type { Borrowed } from './borrowed.ts'

export type Command = {
  name: string
  /** Message of locales/ that says in a line what it does and what it takes. */
  usage: string
  /**
   * `nothing` is carried out where it was typed. `database` is handed the open, migrated database, and `settings` opens
   * it as it likes; both are handed to the process that has the embedded database, where there is one.
   */
  needs: 'nothing' | 'database' | 'settings'
  /** Never handed to a running process: it wants the database for itself. */
  alone?: true
  /** Returns the exit code. */
  run: (context: CommandContext, args: string[]) => Promise<number>
}

/** Where a command is carried out. */
export type Surroundings = {
  database: Database | null
  config: Config | null
  /** In the process that has the database, while it does its own work. */
  isRunning: boolean
  borrowed: Borrowed | null
}

export type CommandContext = {
  words: Words
  language: Language
  out: (line: string) => void
  err: (line: string) => void
  clock: () => Date
  /** Turns a path as typed into an absolute one: the person's folder, not the process's. */
  resolve: (path: string) => string
  actor: Actor
  /** @throws where the command did not say that it needs it */
  database: () => Database
  config: () => Config
  borrowed: () => Borrowed
  isRunning: boolean
}
