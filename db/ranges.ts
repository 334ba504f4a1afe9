// Large tables in pieces, by ranges of people's ids: gaps make small pieces, never large ones.
import type { Db } from './open.ts'
import type { Range } from './segments/posts.ts'

/** Of everybody, or of those whom a wave has asked. */
export async function rangesOf(db: Db, of: 'person' | 'respondent', step: number, waveId?: number): Promise<Range[]> {
  const [ends] =
    of === 'person'
      ? await db.$queryRaw<Ends[]>`SELECT min(id) AS first, max(id) AS last FROM person`
      : await db.$queryRaw<Ends[]>`
          SELECT min(person_id) AS first, max(person_id) AS last FROM respondent WHERE wave_id = ${waveId}::int`
  const ranges: Range[] = []
  if (ends?.first == null || ends.last == null) return ranges
  for (let from = ends.first; from <= ends.last; from += step) ranges.push({ from, to: from + step - 1 })
  return ranges
}

type Ends = { first: number | null; last: number | null }
