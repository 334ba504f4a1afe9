// Whom surveys have asked for how many minutes in a quarter, person by person and organisation by organisation.
import { type Actor, may } from '../core/access.ts'
import type { LocalDate } from '../core/people/local-date.ts'
import { inQuarter } from './burden.ts'
import type { Db } from './open.ts'
import { type Page, type Paging, type PersonRow, pageOf, sliceOf } from './results/people.ts'
import { type Refused, refused } from './wave-rights.ts'

export type BurdenedPerson = PersonRow & { minutes: number; waves: number }
export type BurdenedOrganisation = { organisation: string; people: number; minutes: number; over: number }

type Quarter = { on: LocalDate; zone: string; cap: number }

/** The most burdened first. */
export async function burdenOfPeople(
  db: Db,
  actor: Actor,
  { on, zone }: Quarter,
  paging: Paging,
): Promise<Page<BurdenedPerson> | Refused> {
  if (!may(actor, 'read', 'burden')) return refused('burden-not-allowed')
  const { limit, offset, page } = sliceOf(paging)
  const rows = await db.$queryRaw<(BurdenedPerson & { total: number })[]>`
    WITH asked AS (
      SELECT r.person_id, sum(r.minutes)::int AS minutes, count(*)::int AS waves, max(r.organisation_id) AS organisation_id
      FROM respondent r JOIN wave w ON w.id = r.wave_id WHERE ${inQuarter(on, zone)} GROUP BY r.person_id
    )
    SELECT p.id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName", p.middle_name AS "middleName",
      o.short_name AS organisation, asked.minutes, asked.waves, count(*) OVER ()::int AS total
    FROM asked JOIN person p ON p.id = asked.person_id JOIN organisation o ON o.id = asked.organisation_id
    ORDER BY asked.minutes DESC, p.search_name COLLATE "und-x-icu", p.id LIMIT ${limit} OFFSET ${offset}`
  return pageOf<BurdenedPerson>(rows, page)
}

/** By minutes a person, the most burdened first; `over` counts those above the cap. */
export async function burdenOfOrganisations(
  db: Db,
  actor: Actor,
  { on, zone, cap }: Quarter,
): Promise<BurdenedOrganisation[] | Refused> {
  if (!may(actor, 'read', 'burden')) return refused('burden-not-allowed')
  return db.$queryRaw<BurdenedOrganisation[]>`
    WITH asked AS (
      SELECT r.person_id, sum(r.minutes)::int AS minutes, max(r.organisation_id) AS organisation_id
      FROM respondent r JOIN wave w ON w.id = r.wave_id WHERE ${inQuarter(on, zone)} GROUP BY r.person_id
    )
    SELECT o.short_name AS organisation, count(*)::int AS people, sum(asked.minutes)::int AS minutes,
      count(*) FILTER (WHERE asked.minutes > ${cap}::int)::int AS over
    FROM asked JOIN organisation o ON o.id = asked.organisation_id
    GROUP BY o.id ORDER BY avg(asked.minutes) DESC, o.short_name COLLATE "und-x-icu", o.id`
}
