// What is counted for the effect of an event: sums over those who came and those who did not, never one person's answer.
import type { GroupCounted, OfType } from '../../core/events/effect.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'

/** Two named waves around an event, and the blocks in question. `meant`: rows of (person_id), or null where nobody is known. */
export type Around = {
  event: { id: number; startsAt: Date }
  earlier: number
  later: number
  scales: readonly string[]
  meant: Prisma.Sql | null
}

/** Of those who came to learn: how many there were, and how many answered before it began, later, and both. */
export type AnsweredAround = { came: number; before: number; after: number; both: number }

export async function countAnswered(
  db: Db,
  { event, earlier, later }: Pick<Around, 'event' | 'earlier' | 'later'>,
): Promise<AnsweredAround> {
  const [row] = await db.$queryRaw<AnsweredAround[]>`
    SELECT count(*)::int AS came, count(a.id)::int AS before, count(b.id)::int AS after,
      count(*) FILTER (WHERE a.id IS NOT NULL AND b.id IS NOT NULL)::int AS both
    FROM (${cameTo(event.id)}) AS came
    LEFT JOIN response a ON a.wave_id = ${earlier} AND a.person_id = came.person_id AND a.submitted_at < ${event.startsAt}
    LEFT JOIN response b ON b.wave_id = ${later} AND b.person_id = came.person_id`
  return row ?? { came: 0, before: 0, after: 0, both: 0 }
}

export function countGroups(db: Db, around: Around): Promise<GroupCounted[]> {
  return db.$queryRaw<Row[]>`
    SELECT grouped.scale, grouped."group", count(*)::int AS n, avg(before) AS "beforeMean", stddev_samp(before) AS "beforeSd",
      avg(change) AS "changeMean", stddev_samp(change) AS "changeSd"
    FROM (${grouped(around)}) AS grouped
    WHERE grouped."group" <> 'rest'
    GROUP BY 1, 2`.then((rows) =>
    rows.map(({ scale, group, n, beforeMean, beforeSd, changeMean, changeSd }) => ({
      scale,
      group,
      before: { n, mean: beforeMean, sd: beforeSd },
      change: { n, mean: changeMean, sd: changeSd },
    })),
  )
}

type Row = Pick<GroupCounted, 'scale' | 'group'> & {
  n: number
  beforeMean: number
  beforeSd: number | null
  changeMean: number
  changeSd: number | null
}

/** A row for each scale, wave and type of organisation with a valid score. */
export function countTypes(db: Db, around: Around): Promise<OfType[]> {
  const { earlier, later, scales } = around
  return db.$queryRaw<OfType[]>`
    SELECT s.scale, CASE WHEN r.wave_id = ${earlier} THEN 'before' ELSE 'after' END AS wave,
      count(*) FILTER (WHERE grouped."group" = 'came')::int AS came,
      count(*) FILTER (WHERE grouped."group" = 'absent')::int AS absent,
      count(*) FILTER (WHERE grouped."group" = 'rest')::int AS rest,
      count(*) FILTER (WHERE grouped."group" IS NULL)::int AS once
    FROM response r
    JOIN score s ON s.response_id = r.id
    LEFT JOIN (${grouped(around)}) AS grouped ON grouped.person_id = r.person_id AND grouped.scale = s.scale
    WHERE r.wave_id IN (${earlier}, ${later}) AND s.scale = ANY (${scales}::text[]) AND s.value IS NOT NULL
    GROUP BY s.scale, r.wave_id, r.organisation_type`
}

/**
 * Blocks of which an older event with the same aim between the same waves tells all of these people but a few, or these
 * and a few more: one taken from the other would give the few away. The older one is told.
 */
export async function toldElsewhere(db: Db, around: Around, survey: string): Promise<string[]> {
  const { event, earlier, later } = around
  const rows = await db.$queryRaw<{ scale: string }[]>`
    SELECT DISTINCT compared.scale
    FROM (
      SELECT twice.scale, other.id, count(*) FILTER (WHERE here AND NOT there)::int AS here_only,
        count(*) FILTER (WHERE there AND NOT here)::int AS there_only, count(*) FILTER (WHERE there)::int AS there_all
      FROM (${answeredTwice(around)}) AS twice
      JOIN event_aim aim ON aim.survey = ${survey} AND aim.scale = twice.scale
      JOIN centre_event other ON other.id = aim.event_id AND other.id < ${event.id} AND other.status = 'held'
        AND other.starts_at > (SELECT opens_at FROM wave WHERE id = ${earlier})
        AND other.ends_at <= (SELECT opens_at FROM wave WHERE id = ${later})
      CROSS JOIN LATERAL (SELECT
        twice.answered_at < ${event.startsAt} AND twice.person_id IN (${cameTo(event.id)}) AS here,
        twice.answered_at < other.starts_at AND twice.person_id IN (${cameTo(Prisma.sql`other.id`)}) AS there
      ) AS place
      GROUP BY 1, 2
    ) AS compared
    WHERE there_all >= ${smallestGroup}
      AND ((here_only = 0 AND there_only BETWEEN 1 AND ${smallestGroup - 1})
        OR (there_only = 0 AND here_only BETWEEN 1 AND ${smallestGroup - 1}))`
  return rows.map(({ scale }) => scale)
}

/** As whom feedback is asked: db/events/feedback-wave.ts. */
function cameTo(eventId: number | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT person_id FROM event_registration
    WHERE event_id = ${eventId} AND role = 'participant' AND attended_at IS NOT NULL`
}

/** In whatever part. */
function wasAt(eventId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`twice.person_id IN (SELECT person_id FROM event_registration
    WHERE event_id = ${eventId} AND attended_at IS NOT NULL)`
}

/**
 * Rows of (person_id, scale, before, change, group). Whoever answered too late to have answered before it, or came for
 * another part, is of the rest.
 */
function grouped(around: Around): Prisma.Sql {
  const { event, meant } = around
  const isMeant = meant
    ? Prisma.sql`twice.person_id IN (SELECT meant.person_id FROM (${meant}) AS meant)`
    : Prisma.sql`false`
  return Prisma.sql`
    SELECT twice.person_id, twice.scale, twice.before, twice.change,
      CASE WHEN twice.answered_at >= ${event.startsAt} THEN 'rest'
        WHEN twice.person_id IN (${cameTo(event.id)}) THEN 'came'
        WHEN ${isMeant} AND NOT ${wasAt(Prisma.sql`${event.id}::int`)} THEN 'absent' ELSE 'rest' END AS "group"
    FROM (${answeredTwice(around)}) AS twice`
}

/** Rows of (person_id, scale, answered_at, before, change). */
function answeredTwice({ earlier, later, scales }: Around): Prisma.Sql {
  return Prisma.sql`
    SELECT b.person_id, is_now.scale, a.submitted_at AS answered_at, was.value AS before,
      round((is_now.value - was.value)::numeric, 9)::float8 AS change
    FROM response b
    JOIN response a ON a.wave_id = ${earlier} AND a.person_id = b.person_id
    JOIN score is_now ON is_now.response_id = b.id
    JOIN score was ON was.response_id = a.id AND was.scale = is_now.scale
    WHERE b.wave_id = ${later} AND is_now.scale = ANY (${scales}::text[])
      AND is_now.value IS NOT NULL AND was.value IS NOT NULL`
}
