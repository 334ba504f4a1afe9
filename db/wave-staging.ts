// The people of a wave that is about to open: rows that nobody looks at before the wave says that it is open.
import type { LocalDate } from '../core/people/local-date.ts'
import type { Rule } from '../core/segments/rule.ts'
import { wouldExceed } from './burden.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { inPieces } from './pieces.ts'
import { peopleOf } from './segments/people.ts'
import type { Range } from './segments/posts.ts'

export type Opening = {
  id: number
  token: string
  rule: Rule
  on: LocalDate
  zone: string
  minutes: number
  /** Minutes a quarter above which people are left out; null asks them all the same. */
  cap: number | null
}

/** Writes nothing once somebody else has taken the opening over: the share lock makes them wait for this piece. */
export async function stage(db: Db, opening: Opening, range: Range): Promise<void> {
  const { id, token, rule, on, zone, minutes, cap } = opening
  const isSpared =
    cap === null ? Prisma.sql`false` : wouldExceed(Prisma.sql`asked.person_id`, { minutes, cap, on, zone })
  await db.$executeRaw`
    WITH mine AS (
      SELECT id FROM wave WHERE id = ${id} AND status = 'planned' AND opening = ${token} FOR SHARE)
    INSERT INTO respondent
      (wave_id, person_id, organisation_id, organisation_type, is_young_specialist, minutes)
    SELECT mine.id, asked.*, ${minutes}::int
    FROM mine CROSS JOIN (${peopleOf(rule, on, range)}) AS asked
    WHERE NOT ${isSpared}
    ON CONFLICT DO NOTHING`
}

/** What an opening that was cut short has left: the register may be another by now. */
export async function unstage(db: Db, { id, token }: Opening, step: number): Promise<void> {
  await inPieces(
    db,
    { waveId: id },
    step,
    ({ from, to }) => db.$executeRaw`
      WITH mine AS (
        SELECT id FROM wave WHERE id = ${id} AND status = 'planned' AND opening = ${token} FOR SHARE)
      DELETE FROM respondent USING mine
      WHERE respondent.wave_id = mine.id AND respondent.person_id BETWEEN ${from}::int AND ${to}::int`,
  )
}

/** How long the questionnaire of a wave takes, by its own word. */
export async function minutesOf(db: Db, waveId: number): Promise<number> {
  const [row] = await db.$queryRaw<{ minutes: number }[]>`
    SELECT coalesce((version.definition ->> 'minutes')::int, 0) AS minutes
    FROM wave JOIN survey_version AS version ON version.id = wave.version_id WHERE wave.id = ${waveId}`
  return row?.minutes ?? 0
}
