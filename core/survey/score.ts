// Scores by block and overall: Σ points / (max × answered) × 100 over what was answered.
import type { Answers } from './answer.ts'
import { compile } from './compile.ts'
import type { Block, Definition } from './definition.ts'
import type { Facts } from './facts.ts'
import { fraction } from './fraction.ts'
import { type BlockScore, overallOf } from './overall.ts'
import { type Route, routeOf } from './route.ts'
import { invalid, leveled, levelsBy, type Score } from './scored.ts'

export type { BlockScore } from './overall.ts'
export type { Score } from './scored.ts'
export type Scores = { blocks: BlockScore[]; overall: Score | null }

export function scoresOf(definition: Definition, answers: Answers, facts: Facts): Scores {
  const route = routeOf(compile(definition), answers, facts)
  const blocks = definition.blocks.map((block) => ({ block, ...scoreBlock(definition, block, route) }))
  return { blocks, overall: overallOf(definition, blocks) }
}

/** A scored item's points, with what its scale allows; undefined where it was not answered or does not apply. */
export function pointsOf(definition: Definition, code: string, route: Route) {
  const item = compile(definition).byCode.get(code)?.item
  const answer = route.answerOf(code)
  if (item?.type !== 'scale' || typeof answer !== 'number') return undefined
  const values = definition.scales.find((scale) => scale.code === item.scale)?.points.map((point) => point.value) ?? []
  return { value: answer, min: Math.min(...values), max: Math.max(...values) }
}

function scoreBlock(definition: Definition, block: Block, route: Route): Score {
  const { byCode } = compile(definition)
  const asked = block.items.filter((code) => {
    const place = byCode.get(code)
    return place !== undefined && route.isAsked(place)
  })
  const counted = asked.flatMap((code) => {
    const points = pointsOf(definition, code, route)
    if (!points) return []
    const { value, min, max } = points
    const got = block.reversed.includes(code) ? max - value : value - min
    return [{ got, of: max - min, raw: min + got }]
  })
  const answered = counted.length
  // Valid with two thirds of what this person was asked.
  if (answered === 0 || answered * 3 < asked.length * 2) return invalid(answered)
  const sum = (of: (one: (typeof counted)[number]) => number) => counted.reduce((total, one) => total + of(one), 0)
  const exact =
    block.measure === 'mean'
      ? fraction(
          sum((one) => one.raw),
          answered,
        )
      : fraction(
          100 * sum((one) => one.got),
          sum((one) => one.of),
        )
  return leveled(exact, levelsBy(definition, block.levels), block.measure, answered)
}
