// What the editor says of problems and of times.
import type { Placed } from '../../content/examine.ts'
import type { Path } from '../../core/survey/problem.ts'
import { instantInWords } from '../../core/time.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'

/** As the page shows it: beside the field at `path`, and in the list with its line. */
export type ProblemRow = { path: Path; line: number; text: string; isError: boolean }

export function problemsInWords(problems: Placed[], { actor }: Pick<Desk, 'actor'>): ProblemRow[] {
  const words = wordsOf(actor.language)
  return problems.map(({ path, line, where, key, args, severity }) => ({
    path,
    line,
    text: words(key, { where, ...args }),
    isError: severity === 'error',
  }))
}

export function momentOf(at: Date, { actor, hours }: Pick<Desk, 'actor' | 'hours'>): string {
  return instantInWords(at, hours.zone, actor.language)
}
