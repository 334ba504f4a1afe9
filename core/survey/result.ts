// The result of one response in the form the outside contract promises.
import type { Answers } from './answer.ts'
import type { Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { recommend } from './recommend.ts'
import { type Score, scoresOf } from './score.ts'
import { textIn } from './words.ts'

/** `value` is rounded for people, never across a level's bound; null where too few items were answered. */
export type ScaleResult = { value: number | null; level: string | null }

export type Result = { scales: Record<string, ScaleResult>; overall: ScaleResult | null; recommendations: string[] }

/** Where nothing is known of the respondent: a school, and May, so that no question is left out. */
export const plainFacts: Facts = { language: 'ru', organisationType: 'school', month: 5 }

export function scoreOf(definition: Definition, answers: Answers, facts: Facts = plainFacts): Result {
  const scores = scoresOf(definition, answers, facts)
  return {
    scales: Object.fromEntries(scores.blocks.map((score) => [score.block.code, resultOf(score)])),
    overall: scores.overall && resultOf(scores.overall),
    recommendations: recommend(definition, answers, scores, facts).map((one) => textIn(one.text, facts.language)),
  }
}

function resultOf({ shown, level }: Score): ScaleResult {
  return { value: shown, level }
}
