// The people of a wave: who has answered, who is in the middle, and whether a message reaches the others. Never an answer.
import type { Actor } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { type Page, type Paging, type PersonRow, pageOf, sliceOf } from './results/people.ts'
import { findWave } from './results/wave.ts'
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

/** `state`: who has not answered, who is in the middle, who has answered; of an anonymous wave nobody is in the middle. */
export const respondentSorts = ['organisation', 'name', 'state'] as const
export type RespondentOrder = { sort?: (typeof respondentSorts)[number] | undefined; isDescending?: boolean }

/** `isAnonymous` is looked up where the order depends on it. */
type Asked = { now: Date; hours: SendingHours; isAnonymous: boolean }

/** By organisation and name unless asked otherwise, those who have not answered first. */
export async function waveRespondents(
  db: Db,
  actor: Actor,
  waveId: number,
  { sort, isDescending, page: wanted, perPage, ...filter }: RespondentFilter & RespondentOrder & Paging,
  now: Date,
  hours: SendingHours,
): Promise<Page<Respondent> | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const { limit, offset, page } = sliceOf({ ...(wanted && { page: wanted }), ...(perPage && { perPage }) })
  const asked = { now, hours, isAnonymous: sort === 'state' && (await isAnonymous(db, waveId)) }
  const order = orderOf({ sort, ...(isDescending && { isDescending }) }, asked)
  const rows = await read(db, waveId, { where: whereOf(filter), order, limit, offset }, asked)
  return pageOf<Respondent>(rows, page)
}

export type RespondentList = { kind: 'list'; count: number; rows: () => AsyncGenerator<Respondent> }

const portion = 500

/** All of them: who they are is decided at once, what is said of them is read a portion at a time. */
export async function listRespondents(
  db: Db,
  actor: Actor,
  waveId: number,
  { sort, isDescending, ...filter }: RespondentFilter & RespondentOrder,
  now: Date,
  hours: SendingHours,
): Promise<RespondentList | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const asked = { now, hours, isAnonymous: sort === 'state' && (await isAnonymous(db, waveId)) }
  const order = orderOf({ sort, ...(isDescending && { isDescending }) }, asked)
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT r.person_id AS id FROM ${named(waveId, asked)} WHERE ${whereOf(filter)} ORDER BY ${order}`
  const ids = found.map(({ id }) => id)
  async function* rows(): AsyncGenerator<Respondent> {
    for (let from = 0; from < ids.length; from += portion) {
      const some = ids.slice(from, from + portion)
      const where = Prisma.sql`r.person_id = ANY(${some}::int[])`
      const byId = new Map<number, Respondent>()
      for (const { total: _, ...one } of await read(db, waveId, { where, order, limit: portion, offset: 0 }, asked)) {
        byId.set(one.personId, one)
      }
      for (const id of some) {
        const one = byId.get(id)
        if (one) yield one
      }
    }
  }
  return { kind: 'list', count: ids.length, rows }
}

async function isAnonymous(db: Db, waveId: number): Promise<boolean> {
  return (await findWave(db, waveId))?.definition.anonymity === 'anonymous'
}

function whereOf({ organisationId, standing, message }: RespondentFilter): Prisma.Sql {
  const conditions = [
    organisationId === undefined ? null : Prisma.sql`r.organisation_id = ${organisationId}`,
    standing === undefined ? null : ofStanding(standing),
    message === undefined
      ? null
      : Prisma.sql`${message} = (SELECT m.status::text ${latestMessage}) AND r.answered_at IS NULL`,
  ].filter((condition) => condition !== null)
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
}

function orderOf({ sort = 'organisation', isDescending = false }: RespondentOrder, { isAnonymous }: Asked): Prisma.Sql {
  const way = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const place = Prisma.sql`o.short_name COLLATE "und-x-icu" ${way}, o.id ${way}`
  const name = Prisma.sql`p.search_name COLLATE "und-x-icu"`
  const begun = isAnonymous ? Prisma.sql`false` : Prisma.sql`r.has_begun`
  switch (sort) {
    case 'organisation':
      return Prisma.sql`${place}, r.answered_at IS NOT NULL, ${name}, p.id`
    case 'name':
      return Prisma.sql`${name} ${way}, p.id ${way}`
    case 'state':
      return Prisma.sql`(CASE WHEN r.answered_at IS NOT NULL THEN 2 WHEN ${begun} THEN 1 ELSE 0 END) ${way}, ${name}, p.id`
  }
}

function named(waveId: number, { now, hours }: Asked): Prisma.Sql {
  return Prisma.sql`(${respondentsOf(waveId, now, hours)}) AS r
    JOIN person p ON p.id = r.person_id
    JOIN organisation o ON o.id = r.organisation_id`
}

type Slice = { where: Prisma.Sql; order: Prisma.Sql; limit: number; offset: number }

async function read(db: Db, waveId: number, { where, order, limit, offset }: Slice, asked: Asked) {
  const rows = await db.$queryRaw<(Respondent & { total: number })[]>`
    WITH listed AS (
      SELECT r.*, p.last_name, p.first_name, p.middle_name, o.short_name, count(*) OVER ()::int AS total,
        row_number() OVER (ORDER BY ${order}) AS place
      FROM ${named(waveId, asked)}
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
  return rows.map(withInstant)
}

const latestMessage = Prisma.sql`
  FROM outbox_message m WHERE m.person_id = r.person_id AND m.wave_id = r.wave_id ORDER BY m.id DESC LIMIT 1`

/** In JSON an instant is a text. */
function withInstant<Row extends Respondent>({ message, ...respondent }: Row) {
  return { ...respondent, message: message && { ...message, at: new Date(message.at) } }
}

function ofStanding(standing: Standing | 'in-middle'): Prisma.Sql {
  return standing === 'in-middle'
    ? Prisma.sql`r.has_begun AND r.answered_at IS NULL`
    : Prisma.sql`r.standing = ${standing}`
}
