// Work over many people piece by piece, by ranges of their ids, so that nobody waits long for the database in between.
import type { Db } from './open.ts'
import type { Range } from './segments/posts.ts'

/** What a piece should take: somebody's answer is a few statements, and each may have to wait for one piece. */
const fastMs = 40
const slowMs = 80
const smallest = 500
const largest = 5_000

/**
 * Over everybody, or over those whom a wave has asked. Pieces grow while they are quick and shrink while they are slow,
 * on whatever machine and beside whatever else it does. Gaps between ids make small pieces, never large ones.
 * @param first how many the first piece is of; never shrinks below it where it is small
 */
export async function inPieces(
  db: Db,
  of: 'person' | { waveId: number },
  first: number,
  work: (range: Range) => Promise<unknown>,
): Promise<void> {
  const [ends] =
    of === 'person'
      ? await db.$queryRaw<Ends[]>`SELECT min(id) AS first, max(id) AS last FROM person`
      : await db.$queryRaw<Ends[]>`
          SELECT min(person_id) AS first, max(person_id) AS last FROM respondent WHERE wave_id = ${of.waveId}::int`
  if (ends?.first == null || ends.last == null) return
  let size = first
  for (let from = ends.first; from <= ends.last; ) {
    const started = performance.now()
    await work({ from, to: from + size - 1 })
    from += size
    size = nextSize(size, performance.now() - started)
  }
}

type Ends = { first: number | null; last: number | null }

/** What the next piece should be of, after one that took so long. */
export function nextSize(size: number, tookMs: number): number {
  if (tookMs > slowMs) return Math.max(Math.min(size, smallest), Math.floor(size / 2))
  return tookMs < fastMs ? Math.min(largest, Math.ceil(size * 1.5)) : size
}
