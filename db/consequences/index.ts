// What follows in other registers when a named survey is sent.
import type { Definition } from '../../core/survey/definition.ts'
import { answersRead } from '../../core/survey/reading.ts'
import type { Prisma } from '../open.ts'
import type { Consequence, Sent } from './consequence.ts'
import { rmoTopics } from './rmo-topics.ts'
import { trainingRequest } from './training-request.ts'
import { vacancies } from './vacancies.ts'

export const consequences: readonly Consequence[] = [trainingRequest, vacancies, rmoTopics]

export async function followUp(tx: Prisma.TransactionClient, sent: Sent): Promise<void> {
  for (const { reading, follow } of consequences) {
    if (reading.survey !== sent.definition.code) continue
    await follow(tx, { ...sent, answers: answersRead(reading, sent.answers) })
  }
}

export function hasConsequence({ code }: Definition): boolean {
  return consequences.some(({ reading }) => reading.survey === code)
}
