// Finds a command by its first word and carries it out; what was expected to fail ends in a sentence.
import { resolve } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/view.ts'
import type { Database } from '../db/open.ts'
import { wordsOf } from '../locales/index.ts'
import type { CommandContext } from './command.ts'
import { commands } from './commands/index.ts'
import type { Request } from './control.ts'

type Output = Pick<CommandContext, 'out' | 'err'>

export function commandOf(args: string[]): (typeof commands)[number] | undefined {
  return commands.find((command) => command.name === args[0])
}

/** @returns the exit code */
export async function runCommand(request: Request, output: Output, database: Database | null): Promise<number> {
  const words = wordsOf(request.language as Language)
  const command = commandOf(request.args)
  if (!command) {
    const given = request.args[0]
    if (given && given !== 'help') output.err(words('cli-unknown', { command: given }))
    const say = given === 'help' ? output.out : output.err
    say(words('cli-usage'))
    for (const known of commands) say(`  ${words(known.usage)}`)
    return given === 'help' ? 0 : 1
  }
  const context: CommandContext = {
    ...output,
    words,
    clock: () => new Date(),
    resolve: (path) => resolve(request.cwd, path),
    actor: { kind: 'system' },
    database: () => {
      if (!database) throw new Error(`the command ${command.name} did not say that it needs the database`)
      return database
    },
  }
  try {
    return await command.run(context, request.args.slice(1))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    output.err(words(error.key, error.args))
    return 1
  }
}
