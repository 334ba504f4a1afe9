// Scores by block and overall: Σ points / (max × answered) × 100 over what was answered.
import type { Answers } from './answer.ts'
import { compile } from './compile.ts'
import type { Block, Definition, Levels } from './definition.ts'
import type { Facts } from './facts.ts'
import { type Fraction, fraction, meanOf, toNumber } from './fraction.ts'
import { levelOf, shownValue } from './levels.ts'
import { type Route, routeOf } from './route.ts'

export type Score = {
  /** Exact, as near as a float comes; null where too few items were answered. */
  value: number | null
  /** Exact in whole numbers: what levels and triggers are decided by. */
  exact: Fraction | null
  /** For people: rounded half up, never across a level's bound. */
  shown: number | null
  /** The Russian name of the level. */
  level: string | null
  /** Items (of a block) or blocks (of the whole) that counted. */
  answered: number
}

export type BlockScore = Score & { block: Block }

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

function overallOf(definition: Definition, blocks: BlockScore[]): Score | null {
  const { overall } = definition
  if (!overall) return null
  const valid = blocks.flatMap((score) => (score.exact ? [score.exact] : []))
  if (valid.length < overall.minimumBlocks) return invalid(valid.length)
  const levels = levelsBy(definition, overall.levels)
  const score = leveled(meanOf(valid), levels, 'percent', valid.length)
  const places = levels?.rows.map((row) => row.name.ru) ?? []
  // A cap lowers the level, never the figure.
  const level = overall.caps
    .filter((cap) => blocks.filter((block) => block.level === cap.level).length >= cap.blocks)
    .map((cap) => cap.notAbove)
    .concat(score.level ?? [])
    .reduce<string | null>(
      (low, name) => (low === null || places.indexOf(name) < places.indexOf(low) ? name : low),
      null,
    )
  return { ...score, level }
}

function leveled(exact: Fraction, levels: Levels | undefined, measure: Block['measure'], answered: number): Score {
  const level = levels ? (levelOf(levels, exact)?.name.ru ?? null) : null
  const shown = levels ? shownValue(levels, exact, measure) : toNumber(exact)
  return { value: toNumber(exact), exact, shown, level, answered }
}

function levelsBy(definition: Definition, code: string): Levels | undefined {
  return definition.levels.find((levels) => levels.code === code)
}

function invalid(answered: number): Score {
  return { value: null, exact: null, shown: null, level: null, answered }
}
