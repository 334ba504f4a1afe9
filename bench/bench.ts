// What a benchmark is, and the few sums that all of them share.
import { loadavg } from 'node:os'
import type { Database } from '../db/open.ts'
import type { Place } from './database.ts'

export type BenchOptions = {
  quick: boolean
  database: 'pglite' | 'postgres'
  /** A migrated, empty database of the kind asked for; closed and removed when the run ends. */
  open: () => Promise<Database>
  /** An empty place of the kind asked for, for processes that open it themselves; removed when the run ends. */
  place: () => Promise<Place>
  /** Progress, on stderr. */
  say: (line: string) => void
}

export type BenchResult = {
  /** For people: what was measured, the figure with its unit. */
  table: [what: string, figure: string][]
  /** For machines. */
  figures: Record<string, number>
}

export type Bench = { name: string; run: (options: BenchOptions) => Promise<BenchResult> }

/** @param part 0.5 for the median, 0.95 for p95 */
export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}

/** CPU time of this process, user and system, in milliseconds. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Processes that want a core, over the last minute: figures of a machine that does other work are worth less. */
export function loadNow(): string {
  return `${rounded(loadavg()[0] ?? 0)} processes`
}
