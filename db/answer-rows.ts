// How an answer lies in its table: exactly one of the four columns says it.
import { type Answer, notApplicable } from '../core/survey/answer.ts'

export type AnswerColumns = { number?: number; options?: number[]; text?: string; notApplicable?: boolean }

export function answerColumns(answer: Answer): AnswerColumns {
  if (answer === notApplicable) return { notApplicable: true }
  if (typeof answer === 'number') return { number: answer }
  if (typeof answer === 'boolean') return { number: answer ? 1 : 0 }
  if (typeof answer === 'string') return { text: answer }
  const numbers = answer.filter((one) => typeof one === 'number')
  // Several entries of a registry, or files: their values, one a line.
  return numbers.length === answer.length ? { options: numbers } : { text: answer.join('\n') }
}

/** The way back. A yes-or-no question says so, for its answer lies there as a number. */
export function answerOf(
  row: { number: number | null; options: number[]; text: string | null; notApplicable: boolean },
  type: string,
): Answer {
  if (row.notApplicable) return notApplicable
  if (row.number !== null) return type === 'bool' ? row.number === 1 : row.number
  if (row.text === null) return row.options
  if (type === 'file') return row.text.split('\n')
  return type === 'pick' && row.text.includes('\n') ? row.text.split('\n') : row.text
}
