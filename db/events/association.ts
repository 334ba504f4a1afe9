// The association of young specialists: its members of today, and to how many of its events of this school year each came.
import type { Actor } from '../../core/access.ts'
import { associationKinds } from '../../core/events/audience.ts'
import type { PersonName } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { builtIn } from '../../core/segments/built-in.ts'
import { localDateOf } from '../../core/time.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { peopleOf } from '../segments/people.ts'

export type Member = PersonName & {
  personId: number
  organisation: string
  /** Of the events held this school year, those that were marked as attended, and the titles of these, the latest last. */
  attended: number
  titles: string[]
  /** A place in one that is still to come. */
  isComing: boolean
}

type At = { now: Date; zone: string }

/** Those whom the actor may read, by organisation and name. */
export async function associationMembers(db: Db, actor: Actor, { now, zone }: At): Promise<Member[]> {
  const today = localDateOf(now, zone)
  const kinds = [...associationKinds]
  const rows = await db.$queryRaw<Member[]>`
    SELECT p.id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName", p.middle_name AS "middleName",
      o.short_name AS organisation, coalesce(been.attended, 0) AS attended, coalesce(been.titles, '{}') AS titles,
      coalesce(been.is_coming, false) AS "isComing"
    FROM (${peopleOf(builtIn['young-specialists'], today)}) AS member
    JOIN person p ON p.id = member.person_id JOIN organisation o ON o.id = member.organisation_id
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE r.attended_at IS NOT NULL)::int AS attended,
        array_agg(e.title ORDER BY e.starts_at, e.id) FILTER (WHERE r.attended_at IS NOT NULL) AS titles,
        bool_or(r.status = 'registered' AND e.starts_at > ${now}::timestamptz
          AND e.status IN ('announced', 'registration_closed')) AS is_coming
      FROM event_registration r JOIN centre_event e ON e.id = r.event_id
      WHERE r.person_id = p.id AND e.kind::text = ANY(${kinds}::text[]) AND e.school_year = ${schoolYearOf(today)}
        AND e.status <> 'cancelled'
    ) AS been ON true
    ORDER BY o.short_name COLLATE "und-x-icu", p.search_name COLLATE "und-x-icu", p.id`
  const ids = rows.map(({ personId }) => personId)
  const theirs = await db.person.findMany({
    where: { AND: [{ id: { in: ids } }, whereOf(actor, 'read', 'person', now)] },
    select: { id: true },
  })
  const seen = new Set(theirs.map(({ id }) => id))
  return rows.filter(({ personId }) => seen.has(personId))
}

/** Its events of this school year that were held, whoever ran them. */
export function associationEvents(db: Db, { now, zone }: At): Promise<number> {
  const kind = { in: [...associationKinds] }
  return db.centreEvent.count({
    where: { kind, status: 'held', schoolYear: schoolYearOf(localDateOf(now, zone)) },
  })
}
