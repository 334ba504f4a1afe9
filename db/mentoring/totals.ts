// Mentors of today with what their pairs have done since a day, by name.
import type { Actor } from '../../core/access.ts'
import type { MentorTotal } from '../../core/mentoring/totals.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import type { PersonName } from '../../core/people/names.ts'
import { current } from '../current.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'

/** `organisations`: where the mentees work. */
export type NamedTotal = MentorTotal & PersonName & { organisations: { id: number; shortName: string }[] }

/** Over the pairs that the actor may read. */
export async function mentorTotals(db: Db, actor: Actor, since: LocalDate, now: Date): Promise<NamedTotal[]> {
  const pairs = await db.mentorship.findMany({
    where: { AND: [whereOf(actor, 'read', 'mentorship', now), current(now)] },
    select: { id: true },
  })
  const ids = pairs.map(({ id }) => id)
  return db.$queryRaw<NamedTotal[]>`
    SELECT p.id AS "mentorId", p.last_name AS "lastName", p.first_name AS "firstName", p.middle_name AS "middleName",
      jsonb_agg(DISTINCT jsonb_build_object('id', o.id, 'shortName', o.short_name)) AS organisations,
      count(*)::int AS mentees, (count(*) FILTER (WHERE met.held = 0))::int AS quiet,
      sum(met.logged)::int AS logged, sum(met.confirmed)::int AS confirmed, to_char(max(met.last), 'YYYY-MM-DD') AS last
    FROM mentorship m JOIN person p ON p.id = m.mentor_id JOIN organisation o ON o.id = m.organisation_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE e.held_on >= ${since}::date) AS logged,
        count(*) FILTER (WHERE e.held_on >= ${since}::date AND e.status = 'confirmed') AS confirmed,
        count(*) FILTER (WHERE e.held_on >= ${since}::date AND e.status <> 'denied') AS held,
        max(e.held_on) FILTER (WHERE e.status <> 'denied') AS last
      FROM mentor_meeting e WHERE e.mentorship_id = m.id
    ) AS met
    WHERE m.id = ANY(${ids}::int[])
    GROUP BY p.id ORDER BY p.search_name COLLATE "und-x-icu", p.id`
}
