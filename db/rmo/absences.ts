// Organisations of which nobody came to either of the last two meetings of an association: domain.md §4 (f).
import { isAbsentTwiceInARow, listedAfterDays } from '../../core/rmo/absence.ts'
import { addDays, localDateOf, startOfDay } from '../../core/time.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'

export type Meeting = { id: number; startsAt: Date }

export type Absence = {
  rmo: { id: number; name: string }
  organisation: { id: number; shortName: string; headId: number | null }
  first: Meeting
  second: Meeting
}

type Row = {
  rmoId: number
  rmo: string
  organisationId: number
  organisation: string
  headId: number | null
  id: number
  startsAt: Date
  came: boolean
}

/**
 * By association and organisation, where the later meeting ended after `endedAfter`. An organisation is asked of only
 * where it had a member who works on the day of both; a meeting at which nobody at all is marked says nothing.
 */
export async function rmoAbsences(
  db: Db,
  { endedAfter, now, zone }: { endedAfter: Date; now: Date; zone: string },
): Promise<Absence[]> {
  const listed = startOfDay(addDays(localDateOf(now, zone), 1 - listedAfterDays), zone)
  const rows = await db.$queryRaw<Row[]>`
    WITH latest AS (
      SELECT e.id, e.rmo_id, rmo.code, rmo.name, e.starts_at, (e.starts_at AT TIME ZONE ${zone})::date AS day,
        max(e.ends_at) OVER (PARTITION BY e.rmo_id) AS last_end,
        row_number() OVER (PARTITION BY e.rmo_id ORDER BY e.starts_at DESC, e.id DESC) AS back
      FROM centre_event e JOIN rmo ON rmo.id = e.rmo_id
      WHERE ${wasMeeting} AND e.ends_at <= ${listed}::timestamptz
        AND (rmo.active_to IS NULL OR rmo.active_to > ${now}::timestamptz)
    ), meeting AS (
      SELECT * FROM latest
      WHERE back <= 2 AND last_end > ${endedAfter}::timestamptz
        AND EXISTS (SELECT FROM event_registration r WHERE r.event_id = latest.id AND r.attended_at IS NOT NULL)
    ), there AS (${there}), member AS (
      SELECT DISTINCT meeting.id AS event_id, job.organisation_id
      FROM meeting
      JOIN rmo_member m ON m.rmo_id = meeting.rmo_id
        AND m.active_from <= meeting.day AND (m.active_to IS NULL OR m.active_to > meeting.day)
      JOIN person p ON p.id = m.person_id AND p.status = 'working'
      CROSS JOIN LATERAL (
        SELECT a.organisation_id FROM assignment a
        WHERE a.person_id = m.person_id AND ${heldOn(Prisma.sql`meeting.day`)}
        ORDER BY a.is_main_job DESC, a.id LIMIT 1
      ) AS job
    )
    SELECT meeting.rmo_id AS "rmoId", meeting.name AS rmo, o.id AS "organisationId", o.short_name AS organisation,
      o.head_id AS "headId", meeting.id, meeting.starts_at AS "startsAt",
      (member.event_id, o.id) IN (SELECT event_id, organisation_id FROM there) AS came
    FROM member JOIN meeting ON meeting.id = member.event_id
    JOIN organisation o ON o.id = member.organisation_id AND (o.active_to IS NULL OR o.active_to > ${now}::timestamptz)
    ORDER BY meeting.code, o.short_name COLLATE "und-x-icu", o.id, meeting.starts_at, meeting.id`
  return rows.flatMap((second, i) => {
    const first = rows[i - 1]
    const isPair = first?.rmoId === second.rmoId && first.organisationId === second.organisationId
    return first && isPair && isAbsentTwiceInARow([first.came, second.came]) ? [absenceOf(first, second)] : []
  })
}

function absenceOf(first: Row, second: Row): Absence {
  const { rmoId, rmo, organisationId, organisation, headId } = second
  return {
    rmo: { id: rmoId, name: rmo },
    organisation: { id: organisationId, shortName: organisation, headId },
    first: { id: first.id, startsAt: first.startsAt },
    second: { id: second.id, startsAt: second.startsAt },
  }
}

/** What the message to the head is known by, in the order of `absences`: it changes only once somebody has come. */
export async function absenceKeys(db: Db, absences: readonly Absence[], zone: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ rmoId: number; organisationId: number; id: number }[]>`
    WITH meeting AS (
      SELECT e.id, e.rmo_id, e.starts_at, (e.starts_at AT TIME ZONE ${zone})::date AS day FROM centre_event e
      WHERE ${wasMeeting} AND e.rmo_id = ANY(${absences.map(({ rmo }) => rmo.id)}::int[])
    ), there AS (${there})
    SELECT DISTINCT ON (meeting.rmo_id, there.organisation_id)
      meeting.rmo_id AS "rmoId", there.organisation_id AS "organisationId", meeting.id
    FROM there JOIN meeting ON meeting.id = there.event_id
    WHERE there.organisation_id = ANY(${absences.map(({ organisation }) => organisation.id)}::int[])
    ORDER BY meeting.rmo_id, there.organisation_id, meeting.starts_at DESC, meeting.id DESC`
  const lastCame = new Map(rows.map(({ rmoId, organisationId, id }) => [`${rmoId}:${organisationId}`, id]))
  return absences.map(({ rmo, organisation }) => {
    const pair = `${rmo.id}:${organisation.id}`
    return `rmo-absence:${pair}:after-${lastCame.get(pair) ?? 'none'}`
  })
}

/** A condition over `centre_event e`. */
const wasMeeting = Prisma.sql`e.kind = 'rmo_meeting' AND e.status = 'held' AND e.rmo_id IS NOT NULL`

/** A condition over `assignment a`. */
function heldOn(on: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.active_from <= ${on} AND (a.active_to IS NULL OR a.active_to >= ${on})`
}

/** Of the rows `meeting`, whose organisations were represented: by whoever works there, wherever they registered from. */
const there = Prisma.sql`
  SELECT r.event_id, r.organisation_id FROM event_registration r JOIN meeting ON meeting.id = r.event_id
  WHERE r.attended_at IS NOT NULL AND r.organisation_id IS NOT NULL
  UNION
  SELECT r.event_id, a.organisation_id FROM event_registration r JOIN meeting ON meeting.id = r.event_id
  JOIN assignment a ON a.person_id = r.person_id AND ${heldOn(Prisma.sql`meeting.day`)}
  WHERE r.attended_at IS NOT NULL`
