// Whom a mentor is set beside today.
import type { Actor } from '../../core/access.ts'
import type { Db } from '../open.ts'
import type { PersonRow } from './people.ts'

/** By name. Whether their results may be seen is asked of each: `menteeTopics`. */
export async function menteesOf(db: Db, actor: Actor, now: Date): Promise<PersonRow[]> {
  if (actor.kind === 'system') return []
  const rows = await db.$queryRaw<PersonRow[]>`
    SELECT DISTINCT ON (p.search_name COLLATE "und-x-icu", p.id) p.id AS "personId", p.last_name AS "lastName",
      p.first_name AS "firstName", p.middle_name AS "middleName", o.short_name AS organisation
    FROM mentorship m JOIN person p ON p.id = m.mentee_id JOIN organisation o ON o.id = m.organisation_id
    WHERE m.mentor_id = ${actor.personId}
      AND m.active_from <= ${now}::timestamptz AND (m.active_to IS NULL OR m.active_to > ${now}::timestamptz)
    ORDER BY p.search_name COLLATE "und-x-icu", p.id`
  return rows
}
