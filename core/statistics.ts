// Means, shares and their 95 % intervals, for groups that are nearly the whole population they speak of.

/** What a sum of measurements is known by; `sd` is the sample's (n − 1), null below two. */
export type Sample = { n: number; mean: number; sd: number | null }

export type Interval = { low: number; high: number }

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054

/**
 * The share of the variance that is left when `n` of `population` were asked: (N − n)/(N − 1).
 * Everybody asked leaves none. Cochran, Sampling Techniques (3rd ed., 1977), §2.6 and §3.2.
 */
export function finitePopulationFactor(n: number, population: number): number {
  if (population <= 1) return 0
  return Math.min(1, Math.max(0, (population - n) / (population - 1)))
}

/**
 * Wilson's interval for `hits` of `n`, as shares 0–1, with n replaced by the effective size n / ((N − n)/(N − 1)).
 * Wilson, JASA 22 (1927), 209–212; effective size: Kish, Survey Sampling (1965), §8.2.
 */
export function shareInterval(hits: number, n: number, population: number): Interval | null {
  if (n === 0) return null
  const share = hits / n
  const left = finitePopulationFactor(n, population)
  if (left === 0) return { low: share, high: share }
  const size = n / left
  const centre = (share + (z * z) / (2 * size)) / (1 + (z * z) / size)
  const half = (z / (1 + (z * z) / size)) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** Student's interval for a mean, s/√n · √(1 − n/N). Cochran (1977), §2.6 and §2.8. */
export function meanInterval(sample: Sample, population: number): Interval | null {
  const variance = varianceOfMean(sample, population)
  if (variance === null) return null
  const half = studentQuantile(sample.n - 1) * Math.sqrt(variance)
  return { low: sample.mean - half, high: sample.mean + half }
}

/** null where one measurement says nothing of the spread. */
export function varianceOfMean({ n, sd }: Sample, population: number): number | null {
  if (n < 2 || sd === null) return null
  return ((sd * sd) / n) * Math.max(0, 1 - n / Math.max(n, population))
}

/**
 * The 97.5 % point of Student's t, by the Cornish-Fisher expansion:
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5. Off by less than 0.01 from 4 degrees on;
 * for the few below, which no shown group has, the values are tabled.
 */
export function studentQuantile(degrees: number): number {
  const tabled = [Number.POSITIVE_INFINITY, 12.706205, 4.302653, 3.182446][Math.floor(degrees)]
  if (tabled !== undefined) return tabled
  const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9] as const
  return (
    z +
    (z3 + z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * degrees ** 4)
  )
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
