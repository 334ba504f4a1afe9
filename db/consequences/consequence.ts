// What a sent survey does in another register. One file a questionnaire, one line in index.ts.
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import type { Reading } from '../../core/survey/reading.ts'
import type { Prisma } from '../open.ts'

export type Sent = {
  definition: Definition
  answers: Answers
  facts: Facts
  personId: number
  /** For which they were asked: where they worked when the wave opened. */
  organisationId: number
  receivedAt: Date
  /** Where the centre is: whose day it was. */
  zone: string
}

export type Consequence = {
  /** Which questionnaire, and which of its questions: of the answers it is given these alone. */
  reading: Reading
  /**
   * Within the transaction of the sending: what it throws takes the answers back with it. So what the registers cannot
   * take is left out, and stands in the answers.
   */
  follow: (tx: Prisma.TransactionClient, sent: Sent) => Promise<void>
}
