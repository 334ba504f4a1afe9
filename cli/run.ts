// Finds a command by its first word and carries it out; what was expected to fail ends in a sentence.
import { resolve } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/view.ts'
import { wordsOf } from '../locales/index.ts'
import type { Command, CommandContext, Surroundings } from './command.ts'
import { commands } from './commands/index.ts'
import type { Request } from './control.ts'

type Output = Pick<CommandContext, 'out' | 'err'>

export const noSurroundings: Surroundings = { database: null, config: null, isRunning: false, borrowed: null }

export function commandOf(args: string[]): Command | undefined {
  return commands.find((command) => command.name === args[0])
}

/** @returns the exit code */
export async function runCommand(request: Request, output: Output, around: Surroundings): Promise<number> {
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
  const given = <Thing>(thing: Thing | null): Thing => {
    if (!thing) throw new Error(`the command ${command.name} did not say that it needs this`)
    return thing
  }
  const context: CommandContext = {
    ...output,
    words,
    language: request.language === 'en' ? 'en' : 'ru',
    clock: () => new Date(),
    resolve: (path) => resolve(request.cwd, path),
    actor: { kind: 'system' },
    database: () => given(around.database),
    config: () => given(around.config),
    borrowed: () => given(around.borrowed),
    isRunning: around.isRunning,
  }
  try {
    return await command.run(context, request.args.slice(1))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    output.err(words(error.key, error.args))
    return 1
  }
}
