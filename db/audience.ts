// The audiences of core/audience.ts as SQL, so that asking a hundred thousand people is one statement.
import type { Audience } from '../core/audience.ts'
import { type LocalDate, yearsBefore } from '../core/people/local-date.ts'
import { YOUNG_LIMITS } from '../core/people/young.ts'
import { Prisma } from './generated/client/index.js'

/**
 * Rows of (person_id, organisation_id, organisation_type, is_young_specialist): one a person, at the main job where
 * they have several.
 */
export function peopleOf(audience: Audience, on: LocalDate): Prisma.Sql {
  const { maxAge, maxExperience, isHeads } = audience
  if (isHeads) return headsOn(on)
  return Prisma.sql`
    SELECT DISTINCT ON (p.id) p.id AS person_id, o.id AS organisation_id, o.type AS organisation_type,
      ${isYoungSpecialist(on)} AS is_young_specialist
    FROM person p
    JOIN assignment a ON a.person_id = p.id
    JOIN organisation o ON o.id = a.organisation_id
    JOIN position post ON post.id = a.position_id
    WHERE p.status = 'working' AND post.pedagogical AND o.type IN ('school', 'kindergarten', 'supplementary')
      AND a.active_from <= ${on}::date AND (a.active_to IS NULL OR a.active_to >= ${on}::date)
      AND ${maxAge === null ? Prisma.sql`true` : withinYears('birth_date', maxAge, on)}
      AND ${maxExperience === null ? Prisma.sql`true` : withinYears('experience_from', maxExperience, on)}
    ORDER BY p.id, a.is_main_job DESC, a.id`
}

/** Who heads several organisations is asked for the first. */
function headsOn(on: LocalDate): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (p.id) p.id AS person_id, o.id AS organisation_id, o.type AS organisation_type,
      ${isYoungSpecialist(on)} AS is_young_specialist
    FROM person p
    JOIN organisation o ON o.head_id = p.id
    WHERE p.status = 'working' AND o.type IN ('school', 'kindergarten', 'supplementary')
      AND o.active_from <= ${on}::date AND (o.active_to IS NULL OR o.active_to > ${on}::date)
    ORDER BY p.id, o.id`
}

function isYoungSpecialist(on: LocalDate): Prisma.Sql {
  const { age, experience } = YOUNG_LIMITS
  return Prisma.sql`
    coalesce(${withinYears('birth_date', age, on)} AND ${withinYears('experience_from', experience, on)}, false)`
}

/** At most `limit` full years have passed, as core/people/young.ts counts them. */
function withinYears(column: 'birth_date' | 'experience_from', limit: number, on: LocalDate): Prisma.Sql {
  const field = Prisma.raw(`p.${column}`)
  return Prisma.sql`(${field} > ${yearsBefore(on, limit + 1)}::date AND ${field} <= ${on}::date)`
}
