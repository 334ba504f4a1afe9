// What follows in other registers when a named survey is sent.
import type { Definition } from '../../core/survey/definition.ts'
import type { Prisma } from '../open.ts'
import type { Consequence, Sent } from './consequence.ts'
import { trainingRequest } from './training-request.ts'
import { vacancies } from './vacancies.ts'

export const consequences: readonly Consequence[] = [trainingRequest, vacancies]

export async function followUp(tx: Prisma.TransactionClient, sent: Sent): Promise<void> {
  for (const { survey, follow } of consequences) if (survey === sent.definition.code) await follow(tx, sent)
}

export function hasConsequence({ code }: Definition): boolean {
  return consequences.some(({ survey }) => survey === code)
}
