// Two counts of different responses, put together as if all had been counted at once.
import type { Sample } from '../statistics.ts'
import type { LevelCount, ScoreCount } from './blocks.ts'
import type { ItemCount, ValueCount } from './distribution.ts'

/** Everything that a wave's page says of its answers. */
export type Counts = {
  /** `numbers`: how many of the answers are numbers, which the mean and the spread are of. */
  items: (ItemCount & { numbers: number })[]
  values: ValueCount[]
  scores: ScoreCount[]
  levels: LevelCount[]
}

export function mergeCounts(one: Counts, other: Counts): Counts {
  return {
    items: merge(one.items, other.items, ({ item }) => item, mergeItems),
    values: merge(one.values, other.values, ({ item, value }) => `${item}/${value}`, addCounts),
    scores: merge(one.scores, other.scores, ({ scale, type }) => `${scale}/${type}`, mergeScores),
    levels: merge(one.levels, other.levels, ({ scale, level }) => `${scale}/${level}`, addCounts),
  }
}

/**
 * Means and spreads of two samples as one. Chan, Golub and LeVeque, «Updating formulae and a pairwise algorithm for
 * computing sample variances», Stanford STAN-CS-79-773 (1979), formula 2.1.
 */
export function mergeSamples(a: Sample, b: Sample): Sample {
  if (a.n === 0 || b.n === 0) return a.n === 0 ? pick(b) : pick(a)
  const n = a.n + b.n
  const squares = squaresOf(a) + squaresOf(b) + ((b.mean - a.mean) ** 2 * a.n * b.n) / n
  return { n, mean: (a.mean * a.n + b.mean * b.n) / n, sd: Math.sqrt(squares / (n - 1)) }
}

export function merge<Row>(
  one: readonly Row[],
  other: readonly Row[],
  keyOf: (row: Row) => string,
  together: (a: Row, b: Row) => Row,
): Row[] {
  const rows = new Map(one.map((row) => [keyOf(row), row]))
  for (const row of other) {
    const known = rows.get(keyOf(row))
    rows.set(keyOf(row), known ? together(known, row) : row)
  }
  return [...rows.values()]
}

function mergeItems(a: Counts['items'][number], b: Counts['items'][number]): Counts['items'][number] {
  const numbers = mergeSamples({ ...a, n: a.numbers }, { ...b, n: b.numbers })
  const notApplicable = a.notApplicable + b.notApplicable
  return { ...a, n: a.n + b.n, notApplicable, numbers: numbers.n, mean: numbers.mean, sd: numbers.sd }
}

function mergeScores(a: ScoreCount, b: ScoreCount): ScoreCount {
  return { ...a, all: a.all + b.all, ...mergeSamples(a, b) }
}

function addCounts<Row extends { count: number }>(a: Row, b: Row): Row {
  return { ...a, count: a.count + b.count }
}

function pick({ n, mean, sd }: Sample): Sample {
  return { n, mean, sd }
}

function squaresOf({ n, sd }: Sample): number {
  return (n - 1) * (sd ?? 0) ** 2
}
