// What opening, closing and reminding would do, counted before anybody confirms it. Nothing here changes anything.
import type { Actor } from '../core/access.ts'
import { nextSendingTime, type SendingHours } from '../core/outbox/quiet-hours.ts'
import type { LocalDate } from '../core/people/local-date.ts'
import { localDateOf } from '../core/time.ts'
import { wouldExceed } from './burden.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { type Audience, ruleOf } from './segments/of-wave.ts'
import { peopleOf } from './segments/people.ts'
import { refusalOf } from './segments/rights.ts'
import { settingOf } from './settings.ts'
import { addressOf, type Reach, reaches, respondentsOf, type Standing, standings } from './wave-reach.ts'
import { type Refused, refused, waveToRun } from './wave-rights.ts'

type Counted<Name extends string> = Record<Name, number>

export type OpeningPreview = {
  kind: 'opening'
  asked: number
  /** All whom the register could ask at all. */
  everybody: number
  by: Counted<Reach>
  /** Those whose quarter goes over the cap; of `asked`, unless they are left out. */
  burdened: number
  cap: number
  /** When the invitations go out. */
  invitesAt: Date
}

export type WaveToPreview = Audience & { versionId: number; sparesBurdened?: boolean }

/** Whom a wave would ask that opens at `at`, by the register as it is today. */
export async function previewOpening(
  db: Db,
  actor: Actor,
  wave: WaveToPreview,
  at: Date,
  hours: SendingHours,
): Promise<OpeningPreview | Refused> {
  const named = await ruleOf(db, wave)
  if (!named) return refused('notices-wave-no-audience')
  const reason = await refusalOf(db, actor, named.rule)
  if (reason) return refused(reason)
  const { zone } = hours
  const on = localDateOf(at, zone)
  const cap = await settingOf(db, 'burden-minutes')
  const exceeds = wouldExceed(Prisma.sql`found.person_id`, {
    minutes: await minutesOfVersion(db, wave.versionId),
    cap,
    on,
    zone,
  })
  const rows = await db.$queryRaw<{ name: Reach; count: number; burdened: boolean }[]>`
    WITH found AS MATERIALIZED (${peopleOf(named.rule, on)}),
      asked AS MATERIALIZED (SELECT person_id, ${exceeds} AS burdened FROM found)
    SELECT coalesce(address.reach, 'no-chat') AS name, burdened, count(*)::int AS count
    FROM asked LEFT JOIN ${addressOf(Prisma.sql`asked.person_id`, 'surveys')} AS address ON true
    GROUP BY 1, 2`
  const by = counted(reaches, wave.sparesBurdened ? rows.filter((row) => !row.burdened) : rows)
  const burdened = rows.filter((row) => row.burdened).reduce((total, { count }) => total + count, 0)
  const everybody = await countEverybody(db, on)
  return { kind: 'opening', asked: sum(by), everybody, by, burdened, cap, invitesAt: nextSendingTime(at, hours) }
}

async function minutesOfVersion(db: Db, versionId: number): Promise<number> {
  const [row] = await db.$queryRaw<{ minutes: number }[]>`
    SELECT coalesce((definition ->> 'minutes')::int, 0) AS minutes FROM survey_version WHERE id = ${versionId}::int`
  return row?.minutes ?? 0
}

async function countEverybody(db: Db, on: LocalDate): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${peopleOf({ all: [] }, on)}) AS anybody`
  return row?.count ?? 0
}

export type ClosingPreview = {
  kind: 'closing'
  asked: number
  answered: number
  /** Began and have not sent: their drafts do not count. */
  inMiddle: number
  /** Messages that will not be sent any more. */
  queued: number
  /** Such a wave is never opened again. */
  isAnonymous: boolean
}

export async function previewClosing(db: Db, actor: Actor, waveId: number): Promise<ClosingPreview | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  const [row] = await db.$queryRaw<Omit<ClosingPreview, 'kind'>[]>`
    SELECT count(*)::int AS asked, count(r.answered_at)::int AS answered,
      count(*) FILTER (WHERE r.answered_at IS NULL AND EXISTS (
        SELECT FROM run WHERE run.wave_id = r.wave_id AND run.person_id = r.person_id))::int AS "inMiddle",
      (SELECT count(*)::int FROM outbox_message m WHERE m.wave_id = ${waveId} AND m.status = 'queued') AS queued,
      (SELECT coalesce(version.definition ->> 'anonymity' = 'anonymous', false)
        FROM wave JOIN survey_version AS version ON version.id = wave.version_id
        WHERE wave.id = ${waveId}) AS "isAnonymous"
    FROM respondent r WHERE r.wave_id = ${waveId}`
  return { kind: 'closing', asked: 0, answered: 0, inMiddle: 0, queued: 0, isAnonymous: false, ...row }
}

export type ReminderPreview = {
  kind: 'reminder'
  by: Counted<Standing>
  /** Names the very people who get it: another list has another mark. */
  mark: string
  sendsAt: Date
}

/** Who of those that have not answered would be reminded now, in one organisation or all, and why the others not. */
export async function previewReminder(
  db: Db,
  actor: Actor,
  { waveId, organisationId }: { waveId: number; organisationId?: number | undefined },
  now: Date,
  hours: SendingHours,
): Promise<ReminderPreview | Refused> {
  const own = await waveToRun(db, actor, waveId)
  if (own.kind === 'refused') return own
  if (own.wave.status !== 'open' || own.wave.closesAt <= now) return refused('notices-wave-not-open')
  const within = organisationId === undefined ? Prisma.sql`true` : Prisma.sql`organisation_id = ${organisationId}`
  const rows = await db.$queryRaw<{ name: Standing; count: number; mark: string | null }[]>`
    SELECT standing AS name, count(*)::int AS count,
      CASE WHEN standing = 'gets' THEN md5(string_agg(person_id::text, ',' ORDER BY person_id)) END AS mark
    FROM (${respondentsOf(waveId, now, hours)}) AS r WHERE ${within} GROUP BY standing`
  const mark = rows.find(({ name }) => name === 'gets')?.mark ?? 'nobody'
  return { kind: 'reminder', by: counted(standings, rows), mark, sendsAt: nextSendingTime(now, hours) }
}

function counted<Name extends string>(names: readonly Name[], rows: { name: Name; count: number }[]): Counted<Name> {
  const count = (name: Name) => rows.filter((row) => row.name === name).reduce((total, row) => total + row.count, 0)
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Counted<Name>
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
