// Registers a person, or puts them into the waiting list: of two who press at once for the last place one has it.
import { randomBytes } from 'node:crypto'
import { type Actor, may } from '../../core/access.ts'
import { decideJoining, type Joining } from '../../core/events/registering.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf } from '../../core/time.ts'
import { isAppliedFor } from '../contests/nominations.ts'
import type { CentreEvent, EventRegistration } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { meantFor } from './audience.ts'
import { planReminders, tellRegistered } from './messages.ts'
import { takenPlaces } from './places.ts'
import { unsay } from './queue.ts'
import { type EventRefused, lockedEvent, noteEvent, refused } from './rights.ts'

export type Registered = { kind: 'registered' | 'waiting' | 'accepted'; place: number } | Already | EventRefused
type Already = { kind: 'already'; status: 'registered' | 'waiting' }

export type Applicant = {
  personId: number
  madeBy: 'chat' | 'web'
  now: Date
  hours: SendingHours
}

/** By the person alone, to an event that is meant for them. `place` is that in the waiting list, else 0. */
export function register(
  db: Db,
  actor: Actor,
  which: { token: string },
  { personId, madeBy, now, hours }: Applicant,
): Promise<Registered> {
  if (actor.kind !== 'person' || actor.personId !== personId || !may(actor, 'write', 'eventRegistration')) {
    return Promise.resolve(refused('events-refused-not-allowed'))
  }
  return inTransaction(db, async (tx) => {
    const event = await lockedEvent(tx, which)
    if (!event) return refused('events-refused-unknown')
    if (await isAppliedFor(tx, event)) return refused('contests-refused-apply')
    const own = await tx.eventRegistration.findUnique({ where: { eventId_personId: { eventId: event.id, personId } } })
    const joining = await decide(tx, event, own, now)
    if (joining.kind === 'refused') return refused(joining.reason)
    if (joining.kind === 'already') return joining
    const on = localDateOf(now, hours.zone)
    // Whoever was let in once may come back.
    if (!own && (await meantFor(tx, personId, [event], on)).length === 0) return refused('events-refused-not-meant')
    await keep(tx, event.id, { personId, madeBy, now }, joining)
    await unsay(tx, event.id, now, { people: personId })
    if (joining.kind !== 'waiting') await planReminders(tx, event, now, hours, personId)
    if (joining.kind !== 'waiting' && madeBy === 'web') await tellRegistered(tx, event, [personId], now, hours.zone)
    await noteEvent(tx, actor, 'registerForEvent', event.id, { became: joining.kind }, now)
    return { kind: joining.kind, place: joining.kind === 'waiting' ? await countWaiting(tx, event.id) : 0 }
  })
}

async function decide(tx: Db, event: CentreEvent, own: EventRegistration | null, now: Date): Promise<Joining> {
  const [taken, waiting] = [await takenPlaces(tx, event.id), await countWaiting(tx, event.id)]
  return decideJoining({ ...event, taken, waiting }, own, now)
}

function countWaiting(tx: Db, eventId: number): Promise<number> {
  return tx.eventRegistration.count({ where: { eventId, status: 'waiting' } })
}

async function keep(
  tx: Db,
  eventId: number,
  { personId, madeBy, now }: { personId: number; madeBy: 'chat' | 'web'; now: Date },
  { kind }: Joining,
): Promise<void> {
  const isWaiting = kind === 'waiting'
  const row = {
    status: isWaiting ? ('waiting' as const) : ('registered' as const),
    madeBy,
    madeAt: now,
    queuedAt: isWaiting ? now : null,
    offeredUntil: null,
    endedAt: null,
    remindersOff: false,
    organisationId: await organisationOf(tx, personId, now),
  }
  await tx.eventRegistration.upsert({
    where: { eventId_personId: { eventId, personId } },
    create: { token: randomBytes(16).toString('hex'), eventId, personId, ...row },
    update: row,
  })
}

/** Of the main job on that day. */
export async function organisationOf(tx: Db, personId: number, now: Date): Promise<number | null> {
  const job = await tx.assignment.findFirst({
    where: { personId, activeFrom: { lte: now }, OR: [{ activeTo: null }, { activeTo: { gt: now } }] },
    orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
    select: { organisationId: true },
  })
  return job?.organisationId ?? null
}
