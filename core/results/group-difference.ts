// Do groups of people differ in a score more than chance would have it, and by how much?
import { type Sample, sum, varianceOfMean } from '../statistics.ts'
import { chiSquareTail } from './association.ts'
import { compareGroups } from './comparison.ts'
import { smallestGroup } from './suppression.ts'

/** Two groups have Cohen's d (the second less the first), more have η². */
export type Effect = { kind: 'd' | 'eta-squared'; value: number; size: EffectSize }
/** In Cohen's words. */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large'

/** Where small, medium and large begin: a figure is never rounded across one. */
export const effectEdges = { d: [0.2, 0.5, 0.8], 'eta-squared': [0.01, 0.06, 0.14] } as const

export type Difference =
  | { kind: 'too-few' }
  /** `effect` is null where nothing spreads. */
  | { kind: 'tested'; verdict: 'differs' | 'within-error'; effect: Effect | null }

/**
 * Two groups: Welch's test, as two waves are compared. More: James's test, which like Welch's does not take the spreads
 * for equal; G. S. James, Biometrika 38 (1951), 324–329, with his correction of the first order. Either with the
 * finite-population correction, the same share of each group taken as asked.
 *
 * What is told of the size of a difference between more than two groups is η², the share of the spread that lies
 * between them: Cohen's d is of a pair, and a d for each pair of six groups would be fifteen figures to choose from.
 */
export function differenceOf(groups: readonly Sample[], of: { answered: number; asked: number }): Difference {
  const measured = groups
    .filter(({ n }) => n >= smallestGroup)
    .map((group) => ({ ...group, population: (group.n * of.asked) / Math.max(1, of.answered) }))
  const [first, second] = measured
  if (!first || !second) return { kind: 'too-few' }
  if (measured.length > 2) {
    return {
      kind: 'tested',
      verdict: isBeyondChance(measured) ? 'differs' : 'within-error',
      effect: etaSquared(measured),
    }
  }
  const { verdict } = compareGroups(first, second)
  if (verdict === 'too-few') return { kind: 'too-few' }
  return { kind: 'tested', verdict: verdict === 'within-error' ? verdict : 'differs', effect: cohensD(first, second) }
}

/**
 * d = (m₂ − m₁)/s, s² = ((n₁ − 1)s₁² + (n₂ − 1)s₂²)/(n₁ + n₂ − 2): the pooled spread, each group by its degrees of freedom.
 * Cohen, Statistical Power Analysis for the Behavioral Sciences (2nd ed., 1988), §2.5; 0.2, 0.5 and 0.8 are §2.2.
 */
export function cohensD(a: Sample, b: Sample): Effect | null {
  const pooled = Math.sqrt((squaresOf(a) + squaresOf(b)) / (a.n + b.n - 2))
  if (!(pooled > 0)) return null
  const value = (b.mean - a.mean) / pooled
  return { kind: 'd', value, size: sizeOf(Math.abs(value), effectEdges.d) }
}

/** η² = Σ nᵢ(mᵢ − m)² / (Σ nᵢ(mᵢ − m)² + Σ (nᵢ − 1)sᵢ²). Cohen (1988), §8.2: f of 0.10, 0.25, 0.40 are η² of 0.01, 0.06, 0.14. */
export function etaSquared(groups: readonly Sample[]): Effect | null {
  const n = sum(groups.map((group) => group.n))
  const mean = sum(groups.map((group) => group.n * group.mean)) / n
  const between = sum(groups.map((group) => group.n * (group.mean - mean) ** 2))
  const all = between + sum(groups.map(squaresOf))
  if (!(all > 0)) return null
  return { kind: 'eta-squared', value: between / all, size: sizeOf(between / all, effectEdges['eta-squared']) }
}

/** Where everybody answered, or nothing spreads, any difference is one. */
function isBeyondChance(groups: readonly (Sample & { population: number })[]): boolean {
  const variances = groups.map((group) => varianceOfMean(group, group.population) ?? 0)
  if (variances.some((one) => one === 0))
    return groups.some(({ mean }) => Math.abs(mean - (groups[0]?.mean ?? 0)) > 1e-9)
  const weights = variances.map((one) => 1 / one)
  const all = sum(weights)
  const centre = sum(groups.map(({ mean }, i) => mean * (weights[i] ?? 0))) / all
  const statistic = sum(groups.map(({ mean }, i) => (mean - centre) ** 2 * (weights[i] ?? 0)))
  const k = groups.length
  const unsure = sum(groups.map(({ n }, i) => (1 - (weights[i] ?? 0) / all) ** 2 / (n - 1)))
  const limit = chiSquareLimit(k - 1)
  return statistic > limit * (1 + ((3 * limit + k + 1) / (2 * (k * k - 1))) * unsure)
}

/** The 95 % point of χ². */
function chiSquareLimit(degrees: number): number {
  let [low, high] = [0, 20 + 5 * degrees]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (chiSquareTail(middle, degrees) > 0.05) low = middle
    else high = middle
  }
  return low
}

function sizeOf(value: number, [small, medium, large]: readonly [number, number, number]): EffectSize {
  return value < small ? 'negligible' : value < medium ? 'small' : value < large ? 'medium' : 'large'
}

function squaresOf({ n, sd }: Sample): number {
  return (n - 1) * (sd ?? 0) ** 2
}
