// An error at start-up or of a command, in words; what nobody expected keeps its trace.
import { ConfigRefused } from '../config.ts'
import { Refusal } from '../core/refusal.ts'
import type { Words } from '../locales/index.ts'

/** @returns the exit code */
export function explain(error: unknown, words: Words, say: (line: string) => void): number {
  if (error instanceof ConfigRefused) {
    say(words('config-refused'))
    for (const { setting, reason } of error.problems) {
      say(`  ${words('config-line', { setting, reason: words(reason) })}`)
    }
  } else if (error instanceof Refusal) say(words(error.key, error.args))
  else
    say(words('start-unexpected', { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
  return 1
}
