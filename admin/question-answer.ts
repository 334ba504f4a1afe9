// What the page of one question shows: made by pages/question.ts, drawn by components/question.tsx.
import type { QuestionStep } from '../core/questions/status.ts'
import type { Link, Mark } from './sheet.ts'

export type QuestionAnswer = {
  id: number
  title: string
  status: Mark
  facts: { name: string; value: string; href?: string }[]
  turns: { id: number; isAnswer: boolean; who: string; when: string; text: string; file: Link | null }[]
  /** The last of the turns: what whoever answers has read. */
  seen: number
  /** What the reader has begun in the chat, and the file that waits for the answer. */
  draft: { text: string; file: string | null }
  steps: QuestionStep[]
  recipients: { value: string; label: string }[]
}
