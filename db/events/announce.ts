// Announces an event to everybody of its audience as it is now, and closes its registration.
import type { Actor } from '../../core/access.ts'
import { judgeEvent } from '../../core/events/judge.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf } from '../../core/time.ts'
import { announceStages } from '../contests/stages.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { peopleOf } from '../segments/people.ts'
import { refusalOf } from '../segments/rights.ts'
import { inTransaction } from '../transaction.ts'
import { addressOf } from '../wave-reach.ts'
import { audienceOfEvent } from './audience.ts'
import { planReminders } from './messages.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'
import { tellAllSpeakers } from './tell-speakers.ts'
import { beginTelling, type Telling, tellAll } from './telling.ts'

type When = { now: Date; hours: SendingHours }

export type Announced = { kind: 'announced'; people: number; messages: number } | EventRefused

/** Announced in one moment; then said to the audience in pieces, for there may be many. */
export async function announceEvent(db: Db, actor: Actor, id: number, when: When): Promise<Announced> {
  const people = await countAudience(db, id, when)
  const decided = await inTransaction(db, (tx) => decide(tx, actor, id, people, when))
  if (decided.kind === 'refused') return decided
  return { kind: 'announced', people, messages: await tellAll(db, decided.telling, when) }
}

async function decide(
  tx: Db,
  actor: Actor,
  id: number,
  people: number,
  { now, hours }: When,
): Promise<{ kind: 'decided'; telling: Telling } | EventRefused> {
  const found = await eventToRun(tx, actor, id)
  if (found.kind === 'refused') return found
  const { event } = found
  if (event.status !== 'draft') return refused('events-refused-not-draft')
  if (event.parentId !== null) return refused('contests-refused-stage-alone')
  const wrong = judgeEvent(event, now)
  if (wrong) return refusedBy(wrong)
  const named = await audienceOfEvent(tx, event)
  if (!named) return refused('events-refused-no-audience')
  const reason = await refusalOf(tx, actor, named.rule)
  if (reason) return refused(reason)
  if (people === 0) return refused('events-refused-nobody')
  await tx.centreEvent.update({
    where: { id },
    data: { status: 'announced', announcedAt: now, rules: named as unknown as Prisma.InputJsonObject },
  })
  await announceStages(tx, id, now)
  // Speakers may have been put on the list before.
  await planReminders(tx, event, now, hours)
  await tellAllSpeakers(tx, event, { now, hours }, { personId: actor.kind === 'staff' ? actor.personId : null })
  await noteEvent(tx, actor, 'announceEvent', id, { people }, now)
  return { kind: 'decided', telling: await beginTelling(tx, id, { what: 'announcement', now }) }
}

/** Counted before the event is locked: of a hundred thousand that takes a moment. */
async function countAudience(db: Db, id: number, { now, hours }: When): Promise<number> {
  const event = await db.centreEvent.findUnique({ where: { id } })
  const named = event && (await audienceOfEvent(db, event))
  if (!named) return 0
  const people = peopleOf(named.rule, localDateOf(now, hours.zone))
  const [counted] = await db.$queryRaw<{ people: number }[]>`SELECT count(*)::int AS people FROM (${people}) AS one`
  return counted?.people ?? 0
}

export type AnnouncementPreview = { kind: 'preview'; people: number; reached: number } | EventRefused

/** How many of the audience there are, and how many of them a message reaches. */
export async function previewAnnouncement(
  db: Db,
  actor: Actor,
  event: { audience: string; segmentId: number | null; rmoId: number | null },
  { now, hours }: When,
): Promise<AnnouncementPreview> {
  const named = await audienceOfEvent(db, event)
  if (!named) return refused('events-refused-no-audience')
  const reason = await refusalOf(db, actor, named.rule)
  if (reason) return refused(reason)
  const [counted] = await db.$queryRaw<{ people: number; reached: number }[]>`
    SELECT count(*)::int AS people, count(*) FILTER (WHERE address.reach = 'reached')::int AS reached
    FROM (${peopleOf(named.rule, localDateOf(now, hours.zone))}) AS one
    LEFT JOIN ${addressOf(Prisma.sql`one.person_id`, 'events')} AS address ON true`
  return { kind: 'preview', people: counted?.people ?? 0, reached: counted?.reached ?? 0 }
}

/** Nobody more registers; whoever has been offered a place may still take it. */
export function closeRegistration(db: Db, actor: Actor, id: number, now: Date) {
  return turn(db, actor, id, now, { from: 'announced', to: 'registration_closed', verb: 'closeEventRegistration' })
}

export function reopenRegistration(db: Db, actor: Actor, id: number, now: Date) {
  return turn(db, actor, id, now, { from: 'registration_closed', to: 'announced', verb: 'reopenEventRegistration' })
}

function turn(
  db: Db,
  actor: Actor,
  id: number,
  now: Date,
  step: {
    from: 'announced' | 'registration_closed'
    to: 'announced' | 'registration_closed'
    verb: 'closeEventRegistration' | 'reopenEventRegistration'
  },
): Promise<{ kind: 'done' } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    if (found.event.startsAt <= now) return refused('events-refused-begun')
    if (found.event.status !== step.from) return refused('events-refused-changed')
    await tx.centreEvent.update({ where: { id }, data: { status: step.to } })
    await noteEvent(tx, actor, step.verb, id, {}, now)
    return { kind: 'done' }
  })
}
