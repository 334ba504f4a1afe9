// Which responses a wave has, in a few words: what was counted before is still right while those words are the same.
import type { Definition } from '../../core/survey/definition.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'

/** `state` is of the responses up to `upTo`; a response is never changed, only added, or removed with its person. */
export type Standing = { upTo: number; state: string }

/**
 * How many there are and what their ids add up to: one that was written late, under an id handed out before, or was
 * removed, changes them. Anonymous responses have random ids and no order; they come in crowds, and stay.
 * @param upTo counts no response after this one; null: every response there is
 */
export async function standingOf(
  db: Db,
  { waveId, anonymity }: { waveId: number } & Pick<Definition, 'anonymity'>,
  upTo: number | null,
): Promise<Standing> {
  const [row] =
    anonymity === 'anonymous'
      ? await db.$queryRaw<Standing[]>`
          SELECT 0 AS "upTo", count(*)::text AS state FROM anonymous_response WHERE wave_id = ${waveId}`
      : await db.$queryRaw<Standing[]>`
          SELECT coalesce(max(id), 0) AS "upTo", count(*) || '/' || coalesce(sum(id), 0) AS state FROM response
          WHERE wave_id = ${waveId} AND (${upTo}::int IS NULL OR id <= ${upTo}::int)`
  if (!row) throw new Error('results: a count without a row')
  return row
}

/** The responses after `from` and up to `to`, as a condition on `r`. */
export function between(from: number, to: number): Prisma.Sql {
  // Anonymous responses: all of them.
  return to === 0 ? Prisma.empty : Prisma.sql`AND r.id > ${from}::int AND r.id <= ${to}::int`
}
