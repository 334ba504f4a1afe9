// The people of a wave: who has answered, who is in the middle, and whether a message reaches the others. Never an answer.
import type { Actor } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { type Page, type Paging, type PersonRow, pageOf, sliceOf } from './results/people.ts'
import { respondentsOf, type Standing } from './wave-reach.ts'
import { type Refused, waveToRun } from './wave-rights.ts'

export type Respondent = PersonRow & {
  organisationId: number
  type: string
  standing: Standing
  /** Began and has not sent. */
  hasBegun: boolean
  answeredAt: Date | null
  /** The latest message of this wave. */
  message: { kind: string; status: string; at: Date } | null
}

export type RespondentFilter = {
  organisationId?: number | undefined
  standing?: Standing | 'in-middle' | undefined
  /** A status of the outbox: of their latest message. */
  message?: string | undefined
}

/** By organisation and name, those who have not answered first. */
export async function waveRespondents(
  db: Db,
  actor: Actor,
  waveId: number,
  { organisationId, standing, message, ...paging }: RespondentFilter & Paging,
  now: Date,
  hours: SendingHours,
): Promise<Page<Respondent> | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const { limit, offset, page } = sliceOf(paging)
  const conditions = [
    organisationId === undefined ? null : Prisma.sql`r.organisation_id = ${organisationId}`,
    standing === undefined ? null : ofStanding(standing),
    message === undefined
      ? null
      : Prisma.sql`${message} = (SELECT m.status::text ${latestMessage}) AND r.answered_at IS NULL`,
  ].filter((condition) => condition !== null)
  const where = conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
  const rows = await db.$queryRaw<(Respondent & { total: number })[]>`
    WITH listed AS (
      SELECT r.*, p.last_name, p.first_name, p.middle_name, o.short_name, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY o.short_name COLLATE "und-x-icu", o.id, r.answered_at IS NOT NULL,
          p.search_name COLLATE "und-x-icu", p.id) AS place
      FROM (${respondentsOf(waveId, now, hours)}) AS r
      JOIN person p ON p.id = r.person_id
      JOIN organisation o ON o.id = r.organisation_id
      WHERE ${where}
      ORDER BY place LIMIT ${limit} OFFSET ${offset}
    )
    SELECT r.person_id AS "personId", r.last_name AS "lastName", r.first_name AS "firstName",
      r.middle_name AS "middleName", r.organisation_id AS "organisationId", r.short_name AS organisation,
      r.organisation_type::text AS type, r.standing, r.has_begun AND r.answered_at IS NULL AS "hasBegun",
      r.answered_at AS "answeredAt", r.total, (
        SELECT json_build_object(
          'kind', m.kind, 'status', m.status, 'at', coalesce(m.settled_at, m.sending_at, m.not_before))
        ${latestMessage}) AS message
    FROM listed r ORDER BY r.place`
  const found = pageOf<Respondent>(rows, page)
  return { ...found, rows: found.rows.map(withInstant) }
}

const latestMessage = Prisma.sql`
  FROM outbox_message m WHERE m.person_id = r.person_id AND m.wave_id = r.wave_id ORDER BY m.id DESC LIMIT 1`

/** In JSON an instant is a text. */
function withInstant({ message, ...respondent }: Respondent): Respondent {
  return { ...respondent, message: message && { ...message, at: new Date(message.at) } }
}

function ofStanding(standing: Standing | 'in-middle'): Prisma.Sql {
  return standing === 'in-middle'
    ? Prisma.sql`r.has_begun AND r.answered_at IS NULL`
    : Prisma.sql`r.standing = ${standing}`
}
