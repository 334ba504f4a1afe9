// What a sent survey comes to in rows: answers, scores and recommendations, still without the response they belong to.
import { dueAt } from '../core/due.ts'
import type { Answers } from '../core/survey/answer.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import { recommend } from '../core/survey/recommend.ts'
import { type Score, scoresOf } from '../core/survey/score.ts'
import { answerColumns } from './answer-rows.ts'

export function submissionRows(definition: Definition, answers: Answers, facts: Facts, at: Date, zone?: string) {
  const scores = scoresOf(definition, answers, facts)
  return {
    answers: Object.entries(answers).map(([item, answer]) => ({ item, ...answerColumns(answer) })),
    scores: [
      ...scores.blocks.map((score) => scoreRow(score.block.code, score)),
      ...(scores.overall ? [scoreRow('overall', scores.overall)] : []),
    ],
    recommendations: recommend(definition, answers, scores, facts).map(({ due, ...recommendation }) => ({
      ...recommendation,
      dueAt: due ? dueAt(due, at, zone) : null,
      createdAt: at,
    })),
  }
}

function scoreRow(scale: string, { value, level, answered }: Score) {
  return { scale, value, level, answered }
}
