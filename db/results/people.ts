// Lists of people that a wave leads to: who has not answered, what they wrote.
import type { Actor } from '../../core/access.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { findWave } from './wave.ts'

export type PersonRow = {
  personId: number
  lastName: string
  firstName: string
  middleName: string | null
  organisation: string
}

export type NonRespondent = PersonRow & {
  organisationId: number
  isYoungSpecialist: boolean
  /** A channel that messages can reach. */
  isReachable: boolean
  /** Began and left in the middle. */
  hasDraft: boolean
}

export type Page<Row> = { kind: 'page'; total: number; page: number; rows: Row[] }
/** `page` counts from 1. */
export type Paging = { page?: number; perPage?: number }

const longestPage = 200

/** Who was asked and has not answered, by organisation and name. Participation only, so anonymous surveys have it too. */
export async function nonRespondents(
  db: Db,
  actor: Actor,
  waveId: number,
  { organisationId, ...paging }: { organisationId?: number } & Paging = {},
): Promise<Page<NonRespondent> | ResultsRefused> {
  const refused = await refusalOf(db, actor, waveId)
  if (refused) return refused
  const { limit, offset, page } = sliceOf(paging)
  const organisation = organisationId ?? null
  const rows = await db.$queryRaw<(NonRespondent & { total: number })[]>`
    SELECT p.id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName", p.middle_name AS "middleName",
      o.id AS "organisationId", o.short_name AS organisation, r.is_young_specialist AS "isYoungSpecialist",
      EXISTS (SELECT 1 FROM contact c WHERE c.person_id = p.id AND c.status = 'active' AND c.channel <> 'web') AS "isReachable",
      EXISTS (SELECT 1 FROM run WHERE run.wave_id = r.wave_id AND run.person_id = p.id) AS "hasDraft",
      count(*) OVER ()::int AS total
    FROM respondent r JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.organisation_id
    WHERE r.wave_id = ${waveId} AND r.answered_at IS NULL
      AND (${organisation}::int IS NULL OR r.organisation_id = ${organisation}::int)
    ORDER BY o.short_name COLLATE "und-x-icu", o.id, p.search_name COLLATE "und-x-icu", p.id
    LIMIT ${limit} OFFSET ${offset}`
  return pageOf(rows, page)
}

async function refusalOf(db: Db, actor: Actor, waveId: number): Promise<ResultsRefused | null> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  return resultsViewOf(actor, found.definition) === 'named' ? null : { kind: 'not-yours' }
}

export function sliceOf({ page = 1, perPage = 50 }: Paging): { limit: number; offset: number; page: number } {
  const limit = Math.min(longestPage, Math.max(1, Math.floor(perPage) || 1))
  const current = Math.max(1, Math.floor(page) || 1)
  return { limit, offset: (current - 1) * limit, page: current }
}

/** A page beyond the last one says 0 in all: there is no row to carry the total. */
export function pageOf<Row>(rows: (Row & { total: number })[], page: number): Page<Row> {
  return {
    kind: 'page',
    total: rows[0]?.total ?? 0,
    page,
    rows: rows.map(({ total: _, ...row }) => row as unknown as Row),
  }
}
