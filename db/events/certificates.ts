// Certificates: given once, numbered without gaps within a year, and confirmed to whoever has their address.
import { randomBytes } from 'node:crypto'
import { type Actor, may } from '../../core/access.ts'
import { certificateNumber, certificatesAfterMs, whyNoCertificate } from '../../core/events/certificates.ts'
import { isSame, ownerKey } from '../../core/events/check-in-code.ts'
import { eventCertificate } from '../../core/outbox/kinds/event-certificate.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { PersonName } from '../../core/people/names.ts'
import { localDateOf } from '../../core/time.ts'
import type { CentreEvent, EventRegistration } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { paramsOf, queue, these } from './queue.ts'
import { type EventRefused, refused, refusedBy } from './rights.ts'

/** One process gives numbers at a time. */
const numbering = 72_707_370
const mostAtOnce = 200
/** Whoever is marked later than that asks the centre. */
const lateMs = 7 * 86_400_000

type Ended = Pick<CentreEvent, 'token' | 'title' | 'kind' | 'startsAt' | 'endsAt' | 'hours' | 'checkInSecret'>
export type Certificate = {
  number: string
  token: string
  issuedAt: Date
  role: EventRegistration['role']
  person: PersonName
  event: Ended
  /** False once it was revoked, or the person was not there after all. */
  holds: boolean
}

/** Gives those that are due, an hour after the end, and tells of them. */
export function issueCertificates(db: Db, now: Date, hours: SendingHours): Promise<number> {
  return inTransaction(db, async (tx) => {
    const due = await tx.eventRegistration.findMany({
      where: {
        attendedAt: { not: null },
        certificateNumber: null,
        certificateRevokedAt: null,
        event: {
          status: 'held',
          hours: { not: null },
          endsAt: { lte: new Date(now.getTime() - certificatesAfterMs), gt: new Date(now.getTime() - lateMs) },
        },
      },
      include: { event: true },
      orderBy: [{ eventId: 'asc' }, { id: 'asc' }],
      take: mostAtOnce,
    })
    if (due.length === 0) return 0
    await number(
      tx,
      due.map(({ id }) => id),
      now,
      hours.zone,
    )
    for (const event of new Map(due.map(({ event: one }) => [one.id, one])).values()) {
      const people = due.filter(({ eventId }) => eventId === event.id).map(({ personId }) => personId)
      await queue(tx, event.id, these(people), {
        kind: eventCertificate,
        label: 'certificate',
        params: { ...paramsOf(event, hours.zone), hours: event.hours },
        notBefore: nextSendingTime(now, hours),
        now,
      })
    }
    return due.length
  })
}

/** Their own, given now if it was not yet. */
export function ownCertificate(
  db: Db,
  actor: Actor,
  eventToken: string,
  { personId, now, zone }: { personId: number; now: Date; zone: string },
): Promise<{ kind: 'given'; certificate: Certificate; path: string } | EventRefused> {
  if (actor.kind !== 'person' || actor.personId !== personId || !may(actor, 'write', 'eventRegistration')) {
    return Promise.resolve(refused('events-refused-not-allowed'))
  }
  return inTransaction(db, async (tx) => {
    const event = await tx.centreEvent.findUnique({
      where: { token: eventToken },
      include: { registrations: { where: { personId } } },
    })
    if (!event) return refused('events-refused-unknown')
    const own = event.registrations[0] ?? null
    const why = whyNoCertificate(event, own, now)
    if (why) return refusedBy(why)
    if (own && !own.certificateNumber) await number(tx, [own.id], now, zone)
    const given = { where: { id: own?.id ?? 0 }, include: withEvent }
    const certificate = certificateOf(await tx.eventRegistration.findUniqueOrThrow(given))
    if (!certificate) throw new Error('certificates: a number was given, and is not there')
    const { token } = certificate
    return { kind: 'given', certificate, path: `/c/${token}/${ownerKey(event.checkInSecret, token)}` }
  })
}

/** `isOwner` where the key belongs to it. Null for no such certificate. */
export async function certificateAt(db: Db, { token, key }: { token: string; key?: string | undefined }) {
  const row = await db.eventRegistration.findUnique({ where: { certificateToken: token }, include: withEvent })
  const certificate = row && certificateOf(row)
  if (!certificate) return null
  const isOwner = key !== undefined && isSame(ownerKey(certificate.event.checkInSecret, token), key)
  return key !== undefined && !isOwner ? null : { ...certificate, isOwner }
}

export const withEvent = {
  person: { select: { lastName: true, firstName: true, middleName: true } },
  event: {
    select: {
      token: true,
      title: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      hours: true,
      checkInSecret: true,
      status: true,
    },
  },
} as const

type Row = EventRegistration & { person: PersonName; event: Ended & { status: CentreEvent['status'] } }

export function certificateOf(row: Row): Certificate | null {
  const { certificateNumber: told, certificateToken: token, certificateIssuedAt: issuedAt, role, person, event } = row
  if (!told || !token || !issuedAt) return null
  const holds = row.attendedAt !== null && row.certificateRevokedAt === null && event.status !== 'cancelled'
  return { number: told, token, issuedAt, role, person, event, holds }
}

/** Next to each other, in the order given. Who has one keeps it. */
async function number(tx: Db, ids: number[], now: Date, zone: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${numbering})::text`
  const year = Number(localDateOf(now, zone).slice(0, 4))
  const last = await tx.eventRegistration.findFirst({
    where: { certificateNumber: { startsWith: `${year}-` } },
    orderBy: { certificateNumber: 'desc' },
    select: { certificateNumber: true },
  })
  const from = Number(last?.certificateNumber?.slice(5) ?? 0)
  const rows = { ids, numbers: ids.map((_, i) => certificateNumber(year, from + i + 1)), tokens: ids.map(newToken) }
  await tx.$executeRaw`
    UPDATE event_registration AS r SET certificate_number = given.number, certificate_token = given.token,
      certificate_issued_at = ${now}::timestamptz
    FROM unnest(${rows.ids}::int[], ${rows.numbers}::text[], ${rows.tokens}::text[]) AS given(id, number, token)
    WHERE r.id = given.id AND r.certificate_number IS NULL`
}

function newToken(): string {
  return randomBytes(16).toString('hex')
}
