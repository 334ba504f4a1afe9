// Diplomas of contests: numbered without gaps within a year, confirmed to whoever has their address.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { diplomaNumber, hasDiploma } from '../../core/contests/outcome.ts'
import { type Pupil, pupilOf } from '../../core/contests/pupil.ts'
import { shortTitleOfStage } from '../../core/contests/stages.ts'
import type { Result } from '../../core/contests/words.ts'
import { isSame, ownerKey } from '../../core/events/check-in-code.ts'
import type { EventKind } from '../../core/events/words.ts'
import type { PersonName } from '../../core/people/names.ts'
import { localDateOf } from '../../core/time.ts'
import { type EventRefused, refused } from '../events/rights.ts'
import type { Db, Prisma } from '../open.ts'

/** One process gives numbers at a time. */
const numbering = 72_707_371

export type Diploma = {
  number: string
  token: string
  issuedAt: Date
  result: Result
  /** Who took part; of a pupil's, the mentor. */
  person: PersonName
  pupil: Pupil | null
  organisation: string | null
  nomination: string
  title: string | null
  contest: { title: string; kind: EventKind }
  stage: { title: string; startsAt: Date; endsAt: Date }
  /** False while the contest is called off, or the person has passed on after all. */
  holds: boolean
}

/** To those who have none yet; beneath the lock of their stage. */
export async function giveDiplomas(tx: Db, entryIds: number[], now: Date, zone: string): Promise<void> {
  if (entryIds.length === 0) return
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${numbering}::bigint)::text`
  const year = Number(localDateOf(now, zone).slice(0, 4))
  const last = await tx.contestEntry.findFirst({
    where: { diplomaNumber: { startsWith: diplomaNumber(year, 0).slice(0, -5) } },
    orderBy: { diplomaNumber: 'desc' },
    select: { diplomaNumber: true },
  })
  const from = Number(last?.diplomaNumber?.slice(-5) ?? 0)
  const fresh = await tx.contestEntry.findMany({
    where: { id: { in: entryIds }, diplomaNumber: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const ids = fresh.map(({ id }) => id)
  const numbers = ids.map((_, i) => diplomaNumber(year, from + i + 1))
  const tokens = ids.map(() => randomBytes(16).toString('hex'))
  await tx.$executeRaw`
    UPDATE contest_entry AS e SET diploma_number = given.number, diploma_token = given.token,
      diploma_issued_at = ${now}::timestamptz
    FROM unnest(${ids}::int[], ${numbers}::text[], ${tokens}::text[]) AS given(id, number, token)
    WHERE e.id = given.id`
}

export const withDiploma = {
  stage: { include: { parent: { select: { title: true, status: true } } } },
  application: {
    include: {
      person: { select: { lastName: true, firstName: true, middleName: true } },
      nomination: { select: { title: true } },
      organisation: { select: { shortName: true } },
    },
  },
} satisfies Prisma.ContestEntryInclude

/** `isOwner` where the key belongs to it. Null for no such diploma. */
export async function diplomaAt(
  db: Db,
  { token, key }: { token: string; key?: string | undefined },
): Promise<(Diploma & { isOwner: boolean }) | null> {
  const row = await db.contestEntry.findUnique({ where: { diplomaToken: token }, include: withDiploma })
  const diploma = row && diplomaOf(row)
  if (!diploma) return null
  const isOwner = key !== undefined && isSame(ownerKey(row.stage.checkInSecret, token), key)
  return key !== undefined && !isOwner ? null : { ...diploma, isOwner }
}

/** The last one of the own application, and the address of the owner's page. */
export async function ownDiploma(
  db: Db,
  actor: Actor,
  applicationId: number,
): Promise<{ kind: 'given'; diploma: Diploma; path: string } | EventRefused> {
  if (actor.kind !== 'person') return refused('events-refused-not-allowed')
  const rows = await db.contestEntry.findMany({
    where: { applicationId, application: { personId: actor.personId }, diplomaNumber: { not: null } },
    include: withDiploma,
    orderBy: { id: 'desc' },
  })
  for (const row of rows) {
    const diploma = diplomaOf(row)
    if (!diploma?.holds) continue
    const { token } = diploma
    return { kind: 'given', diploma, path: `/c/${token}/${ownerKey(row.stage.checkInSecret, token)}` }
  }
  return refused('contests-refused-no-diploma')
}

type Row = Prisma.ContestEntryGetPayload<{ include: typeof withDiploma }>

/** Says the result that was published, never one that waits to be. */
export function diplomaOf(row: Row): Diploma | null {
  const { diplomaNumber: number, diplomaToken: token, diplomaIssuedAt: issuedAt, toldResult: result } = row
  const { stage, application } = row
  if (!number || !token || !issuedAt || !result) return null
  return {
    number,
    token,
    issuedAt,
    result,
    stage: { ...stage, title: shortTitleOfStage(stage.parent, stage) },
    person: application.person,
    pupil: pupilOf(application),
    organisation: application.organisation?.shortName ?? null,
    nomination: application.nomination.title,
    title: application.title,
    contest: { title: stage.parent?.title ?? stage.title, kind: stage.kind },
    holds: hasDiploma(row) && stage.parent?.status !== 'cancelled',
  }
}
