// How many recommendations a wave has led to and what became of them: figures alone, for whoever sees its results.
import { smallestGroup } from '../../core/results/suppression.ts'
import type { Db } from '../open.ts'

export type Totals = { made: number; open: number; done: number; declined: number; helped: number; marked: number }

/** Null below five: so few would speak of somebody. Rights are those of the page that shows it. */
export async function recommendationTotals(db: Db, waveId: number): Promise<Totals | null> {
  const [row] = await db.$queryRaw<Totals[]>`
    SELECT count(*)::int AS made, count(*) FILTER (WHERE status IN ('given', 'accepted', 'in_progress'))::int AS open,
      count(*) FILTER (WHERE status = 'done')::int AS done,
      count(*) FILTER (WHERE status = 'declined')::int AS declined,
      count(*) FILTER (WHERE effect = 'yes')::int AS helped, count(*) FILTER (WHERE effect IS NOT NULL)::int AS marked
    FROM recommendation WHERE wave_id = ${waveId}`
  return row && row.made >= smallestGroup ? row : null
}
