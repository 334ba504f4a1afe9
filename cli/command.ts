// What a command of the command line is, and what it is given.
import type { Actor } from '../core/access.ts'
import type { Database } from '../db/open.ts'
import type { Words } from '../locales/index.ts'

export type Command = {
  name: string
  /** Message of locales/ that says in a line what it does and what it takes. */
  usage: string
  /** Without a database it is never handed to a running process. */
  needs: 'nothing' | 'database'
  /** Returns the exit code. */
  run: (context: CommandContext, args: string[]) => Promise<number>
}

export type CommandContext = {
  words: Words
  out: (line: string) => void
  err: (line: string) => void
  clock: () => Date
  /** Turns a path as typed into an absolute one: the person's folder, not the process's. */
  resolve: (path: string) => string
  actor: Actor
  /** @throws where the command said that it needs nothing */
  database: () => Database
}
