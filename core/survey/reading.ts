// What code reads out of a questionnaire by its codes, and how little it gets to see beyond that.
import type { Answers } from './answer.ts'

/** What an answer has to be to be read. Of `one` and `many` the options are told by their numbers, so all of them count. */
export type ReadAs =
  | { type: 'one' | 'many'; options: number }
  | { type: 'pick'; registry: string; isList: boolean }
  | { type: 'text' | 'int' | 'number' | 'date' | 'bool' }

export type Reading<Lost extends string = string> = {
  /** The questionnaire's code. */
  survey: string
  /** Who reads. `reading-<reader>` of the locales says it, and what does not happen without `$lost`. */
  reader: string
  /** Codes of questions, by what is lost without them. */
  items: Readonly<Record<Lost, string>>
  /** How the answers to them are read. */
  answers: Readonly<Record<Lost, ReadAs>>
  /** Codes of blocks. */
  blocks?: readonly string[]
  /** Names of levels. */
  levels?: readonly string[]
}

/** The answers to the questions that are read, copies included: what is not declared is not there to be read. */
export function answersRead({ items }: Reading, answers: Answers): Answers {
  const codes = new Set(Object.values(items))
  return Object.fromEntries(Object.entries(answers).filter(([code]) => codes.has(code.split('#')[0] ?? '')))
}
