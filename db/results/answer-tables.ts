// Where the answers of a wave lie: those with a name in one set of tables, those without in another.
import type { Definition } from '../../core/survey/definition.ts'
import { Prisma } from '../generated/client/index.js'

export type AnswerTables = { response: Prisma.Sql; answer: Prisma.Sql; score: Prisma.Sql }

const named: AnswerTables = {
  response: Prisma.raw('response'),
  answer: Prisma.raw('answer'),
  score: Prisma.raw('score'),
}

const anonymous: AnswerTables = {
  response: Prisma.raw('anonymous_response'),
  answer: Prisma.raw('anonymous_answer'),
  score: Prisma.raw('anonymous_score'),
}

/** The two are alike in all that is counted; an anonymous response may have no organisation type. */
export function answerTablesOf({ anonymity }: Pick<Definition, 'anonymity'>): AnswerTables {
  return anonymity === 'anonymous' ? anonymous : named
}
