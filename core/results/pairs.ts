// The same people in two waves: how much each has changed, as how many changed by how much.
import { type Sample, sum } from '../statistics.ts'

/** So many people whose score of a block is higher by `difference` than in the wave before; negative where it is lower. */
export type DifferenceCount = { scale: string; difference: number; count: number }

export type PairedScore = Sample & { scale: string; median: number }

/** Mean, spread (n − 1) and median of the differences, block by block. With an even number the mean of the two in the middle. */
export function pairedScoresOf(counted: readonly DifferenceCount[]): PairedScore[] {
  const scales = [...new Set(counted.map(({ scale }) => scale))].sort()
  return scales.map((scale) => {
    const mine = counted.filter((one) => one.scale === scale).sort((a, b) => a.difference - b.difference)
    const n = sum(mine.map(({ count }) => count))
    const mean = sum(mine.map(({ difference, count }) => difference * count)) / n
    const squares = sum(mine.map(({ difference, count }) => count * (difference - mean) ** 2))
    const upTo = mine.map((_, i) => sum(mine.slice(0, i + 1).map(({ count }) => count)))
    const at = (place: number) => mine[upTo.findIndex((people) => people > place)]?.difference ?? 0
    const median = (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2
    return { scale, n, mean, sd: n < 2 ? null : Math.sqrt(squares / (n - 1)), median }
  })
}
