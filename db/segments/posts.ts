// Posts: every job of everybody who works where the centre serves, and every headship. What rules are asked of.
import type { LocalDate } from '../../core/people/local-date.ts'
import { Prisma } from '../generated/client/index.js'

/** Ids of people, both ends inclusive: a large audience is asked piece by piece. */
export type Range = { from: number; to: number }

/**
 * A row a post: `person_id`, `birth_date`, `experience_from`, `organisation_id`, `organisation_type`, `position_id`,
 * `position`, `is_educator`, `subjects`, `is_class_teacher`, and `place`, in whose order one of several is chosen.
 */
export function postsOn(on: LocalDate, range?: Range): Prisma.Sql {
  const within = range ? Prisma.sql`AND p.id BETWEEN ${range.from}::int AND ${range.to}::int` : Prisma.empty
  return Prisma.sql`
    SELECT p.id AS person_id, p.birth_date, p.experience_from, o.id AS organisation_id, o.type AS organisation_type,
      a.position_id, position.code AS position, position.pedagogical AS is_educator, a.subjects, a.is_class_teacher,
      ARRAY[1, CASE WHEN a.is_main_job THEN 0 ELSE 1 END, a.id] AS place
    FROM person p
    JOIN assignment a ON a.person_id = p.id
    JOIN organisation o ON o.id = a.organisation_id
    JOIN position ON position.id = a.position_id
    WHERE p.status = 'working' AND ${served} ${within}
      AND a.active_from <= ${on}::date AND (a.active_to IS NULL OR a.active_to >= ${on}::date)
    UNION ALL
    SELECT p.id, p.birth_date, p.experience_from, o.id, o.type, NULL, NULL, false, '{}', false, ARRAY[0, 0, o.id]
    FROM person p JOIN organisation o ON o.head_id = p.id
    WHERE p.status = 'working' AND ${headships(on)} ${within}`
}

const served = Prisma.sql`o.type IN ('school', 'kindergarten', 'supplementary')`

/** A condition over `organisation o`: there is something to head. */
export function headships(on: LocalDate): Prisma.Sql {
  return Prisma.sql`${served} AND o.active_from <= ${on}::date AND (o.active_to IS NULL OR o.active_to > ${on}::date)`
}
