// Two waves beside each other: how far apart, and whether that is more than chance.
import { type Interval, type Sample, studentQuantile, varianceOfMean } from '../statistics.ts'
import { smallestGroup } from './suppression.ts'

/** `within-error` is said as «разница в пределах погрешности»; the doors have the words for all four. */
export type Verdict = 'higher' | 'lower' | 'within-error' | 'too-few'

export type Change = {
  /** Later minus earlier, in points of the block's measure; null where too few answered. */
  difference: number | null
  interval: Interval | null
  /** Cohen's d: the difference in standard deviations; null where nothing spreads. */
  effect: number | null
  verdict: Verdict
}

/** A sample and how many it speaks for. */
export type Measured = Sample & { population: number }

const unknown: Change = { difference: null, interval: null, effect: null, verdict: 'too-few' }

/**
 * Different people, or people who cannot be paired. Welch's test with the finite-population correction on either side.
 * Degrees of freedom: Welch and Satterthwaite, Biometrics Bulletin 2 (1946), 110–114.
 */
export function compareGroups(earlier: Measured, later: Measured): Change {
  const [a, b] = [varianceOfMean(earlier, earlier.population), varianceOfMean(later, later.population)]
  if (Math.min(earlier.n, later.n) < smallestGroup || a === null || b === null) return unknown
  const degrees = a + b === 0 ? 1e6 : (a + b) ** 2 / (a ** 2 / (earlier.n - 1) + b ** 2 / (later.n - 1))
  const spread = Math.sqrt(((earlier.sd ?? 0) ** 2 + (later.sd ?? 0) ** 2) / 2)
  return judge(later.mean - earlier.mean, a + b, degrees, spread)
}

/** The same people twice: the sample is of each person's own difference, later minus earlier. */
export function comparePairs(differences: Measured): Change {
  const variance = varianceOfMean(differences, differences.population)
  if (differences.n < smallestGroup || variance === null) return unknown
  return judge(differences.mean, variance, differences.n - 1, differences.sd ?? 0)
}

function judge(difference: number, variance: number, degrees: number, spread: number): Change {
  const half = studentQuantile(degrees) * Math.sqrt(variance)
  const interval = { low: difference - half, high: difference + half }
  const verdict = interval.low > 0 ? 'higher' : interval.high < 0 ? 'lower' : 'within-error'
  return { difference, interval, effect: spread === 0 ? null : difference / spread, verdict }
}
