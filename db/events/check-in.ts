// Checks people in: by their own code at the door, or by the code that they read from the screen. Each attempt counts once.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { type CheckIn, decideCheckIn, readingTime } from '../../core/events/check-in.ts'
import { isOnScreen, personalCode, readCheckInCode, screenWindow } from '../../core/events/check-in-code.ts'
import type { CentreEvent, EventRegistration } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type DeskAddress, openDesk } from './desk.ts'
import { organisationOf } from './register.ts'
import { type EventRefused, lockEvent, lockedEvent, refused } from './rights.ts'

/** `at` is when the person was first checked in, `initials` is what the door may know of them. */
export type CheckedIn =
  | { kind: 'accepted'; at: Date; initials: string }
  | (EventRefused & { at?: Date; initials?: string })

/** `key` is the device's own name of the attempt: one that comes again is answered as it was. */
export type Attempt = { key: string; code: string; readAt: Date; now: Date }

type Known = EventRegistration & { person: { firstName: string; lastName: string } }
const named = { person: { select: { firstName: true, lastName: true } } } as const

export async function checkInAtDesk(db: Db, desk: DeskAddress, attempt: Attempt): Promise<CheckedIn> {
  const event = await openDesk(db, desk)
  if (!event) return refused('events-refused-unknown')
  const code = readCheckInCode(attempt.code)
  return inTransaction(db, async (tx) => {
    await lockEvent(tx, event.id)
    const key = `desk:${event.id}:${attempt.key}`
    const before = await tx.eventCheckIn.findUnique({ where: { key }, include: { registration: { include: named } } })
    if (before) return answerOf(before.refusal, before.registration)
    const at = readingTime(attempt.readAt, attempt.now)
    const own = code ? await ownerOf(tx, event, code) : null
    const decided = decideCheckIn(event, own, at)
    await note(tx, event.id, own, decided, { key, by: 'personal_code', readAt: at, receivedAt: attempt.now })
    if (decided.kind === 'refused') return answerOf(decided.reason, own)
    return answerOf(null, own && (await mark(tx, own, at, 'personal_code')))
  })
}

/** By the person alone: what they read from the screen proves that they are in the room, registered or not. */
export function checkInByScreen(
  db: Db,
  actor: Actor,
  token: string,
  { personId, code: typed, now }: { personId: number; code: string; now: Date },
): Promise<CheckedIn> {
  if (actor.kind !== 'person' || actor.personId !== personId) {
    return Promise.resolve(refused('events-refused-not-allowed'))
  }
  const code = readCheckInCode(typed)
  return inTransaction(db, async (tx) => {
    const event = await lockedEvent(tx, { token })
    if (!event || event.status === 'draft') return refused('events-refused-unknown')
    const where = { eventId_personId: { eventId: event.id, personId } }
    const own = await tx.eventRegistration.findUnique({ where, include: named })
    const isThere = code !== null && isOnScreen(event.checkInSecret, code, now)
    const decided = isThere
      ? decideCheckIn(event, own ?? { attendedAt: null }, now)
      : ({ kind: 'refused', reason: 'check-in-refused-screen' } as const)
    const key = `screen:${event.id}:${personId}:${screenWindow(now)}:${decided.kind === 'accepted' ? 'in' : 'out'}`
    const by = 'screen_code' as const
    if (decided.kind === 'refused') {
      await note(tx, event.id, own, decided, { key, by, readAt: now, receivedAt: now })
      return answerOf(decided.reason, own)
    }
    const there = own ? await mark(tx, own, now, by) : await walkIn(tx, event, personId, now)
    await note(tx, event.id, there, decided, { key, by, readAt: now, receivedAt: now })
    return answerOf(null, there)
  })
}

async function ownerOf(tx: Db, event: CentreEvent, code: string): Promise<Known | null> {
  const all = await tx.eventRegistration.findMany({ where: { eventId: event.id }, include: named })
  const owners = all.filter(({ token }) => personalCode(event.checkInSecret, token) === code)
  // Two with the same code, once in a great many events: the list in the panel decides.
  return owners.length === 1 ? (owners[0] ?? null) : null
}

function mark(tx: Db, { id }: Known, at: Date, by: 'personal_code' | 'screen_code'): Promise<Known> {
  const data = { attendedAt: at, attendedBy: by, status: 'registered' as const, queuedAt: null, offeredUntil: null }
  return tx.eventRegistration.update({ where: { id }, data: { ...data, endedAt: null }, include: named })
}

async function walkIn(tx: Db, { id: eventId }: CentreEvent, personId: number, now: Date): Promise<Known> {
  return tx.eventRegistration.create({
    data: {
      token: randomBytes(16).toString('hex'),
      eventId,
      personId,
      organisationId: await organisationOf(tx, personId, now),
      status: 'registered',
      madeBy: 'walk_in',
      madeAt: now,
      attendedAt: now,
      attendedBy: 'screen_code',
    },
    include: named,
  })
}

async function note(
  tx: Db,
  eventId: number,
  own: { id: number } | null,
  decided: CheckIn,
  how: { key: string; by: 'personal_code' | 'screen_code'; readAt: Date; receivedAt: Date },
): Promise<void> {
  const refusal = decided.kind === 'refused' ? decided.reason : null
  const row = { eventId, registrationId: own?.id ?? null, refusal, ...how }
  await tx.eventCheckIn.upsert({ where: { key: how.key }, create: row, update: {} })
}

function answerOf(refusal: string | null, own: Known | null): CheckedIn {
  const seen = own && {
    initials: `${own.person.firstName.charAt(0)}. ${own.person.lastName.charAt(0)}.`,
    ...(own.attendedAt && { at: own.attendedAt }),
  }
  if (refusal) return { kind: 'refused', reason: refusal, ...seen }
  if (!own?.attendedAt) throw new Error('check-in: accepted, and nobody was marked')
  return { kind: 'accepted', at: own.attendedAt, initials: seen?.initials ?? '' }
}
