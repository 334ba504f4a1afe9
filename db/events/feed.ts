// A person's own calendar: an address that calendars ask by themselves, made when it is wanted and gone when it is not.
import { randomBytes } from 'node:crypto'
import { type Actor, may } from '../../core/access.ts'
import { recordAudit } from '../audit.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type OnProgramme, programmeOf, speakersInOrder } from './programme.ts'
import { type EventRefused, refused } from './rights.ts'

type Whose = { personId: number; now: Date }

/** The same as long as it is not closed. */
export function openFeed(db: Db, actor: Actor, whose: Whose): Promise<{ kind: 'open'; token: string } | EventRefused> {
  return change(db, actor, whose, 'openCalendarFeed', async (tx) => {
    const { personId, now } = whose
    const row = { personId, token: randomBytes(16).toString('hex'), createdAt: now }
    const { token } = await tx.calendarFeed.upsert({ where: { personId }, create: row, update: {} })
    return { kind: 'open', token }
  })
}

/** Calendars that still ask find nothing. */
export function closeFeed(db: Db, actor: Actor, whose: Whose): Promise<{ kind: 'closed' } | EventRefused> {
  return change(db, actor, whose, 'closeCalendarFeed', async (tx) => {
    await tx.calendarFeed.deleteMany({ where: { personId: whose.personId } })
    return { kind: 'closed' }
  })
}

export async function hasFeed(db: Db, personId: number): Promise<boolean> {
  return (await db.calendarFeed.count({ where: { personId } })) > 0
}

const pastMs = 60 * 86_400_000

/** What whoever holds the address takes part in, two months back; null where it is nobody's. */
export async function eventsOfFeed(
  db: Db,
  token: string,
  now: Date,
): Promise<(CentreEvent & { programme: OnProgramme[] })[] | null> {
  const feed = await db.calendarFeed.findUnique({ where: { token } })
  if (!feed) return null
  const events = await db.centreEvent.findMany({
    where: {
      status: { not: 'draft' },
      endsAt: { gt: new Date(now.getTime() - pastMs) },
      registrations: { some: { personId: feed.personId, status: 'registered' } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    include: { speakers: speakersInOrder },
  })
  return events.map(({ speakers, ...event }) => ({ ...event, programme: programmeOf(speakers) }))
}

async function change<Done>(
  db: Db,
  actor: Actor,
  { personId, now }: Whose,
  action: 'openCalendarFeed' | 'closeCalendarFeed',
  deed: (tx: Db) => Promise<Done>,
): Promise<Done | EventRefused> {
  const isOwn = actor.kind === 'person' && actor.personId === personId && may(actor, 'write', 'eventRegistration')
  if (!isOwn) return refused('events-refused-not-allowed')
  return inTransaction(db, async (tx) => {
    const done = await deed(tx)
    await recordAudit(tx, actor, { action, subject: 'person', subjectId: personId, detail: {} }, now)
    return done
  })
}
