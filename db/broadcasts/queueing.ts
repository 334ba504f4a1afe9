// Queues a broadcast for few or for a hundred thousand, in pieces: nothing leaves before all of it is there, and a crash
// between two pieces leaves what the clock takes up.
import { broadcastKind } from '../../core/outbox/kinds/broadcast.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf } from '../../core/time.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inPieces } from '../pieces.ts'
import type { Range } from '../segments/posts.ts'
import { addressOf } from '../wave-reach.ts'
import { recipientsOf } from './audience.ts'
import { expiry } from './expiry.ts'
import { addressees, audienceFor, type Sending } from './preview.ts'
import { type Broadcast, broadcastFor } from './rights.ts'

const people = 1_000

/** Of one that is `queueing`; another that does the same at the same time adds nothing to it. @returns its messages */
export async function queueBroadcast(
  db: Db,
  id: number,
  now: Date,
  hours: SendingHours,
  step = people,
): Promise<number> {
  await db.broadcast.updateMany({ where: { id, status: 'queueing' }, data: { queueingAt: now } })
  const found = await broadcastFor(db, { kind: 'system' }, id)
  if (found.kind === 'refused') return 0
  const audience = await audienceFor(db, { kind: 'system' }, found.broadcast)
  if (audience.kind === 'refused') {
    await db.broadcast.updateMany({
      where: { id, status: 'queueing' },
      data: { status: 'draft', rules: Prisma.DbNull },
    })
    return 0
  }
  const { category } = found.broadcast
  await inPieces(db, 'person', step, (range) => queuePiece(db, { id, category }, audience.whom, range, now, hours))
  await db.broadcast.updateMany({ where: { id, status: 'queueing' }, data: { status: 'sending', queuedAt: now } })
  return db.outboxMessage.count({ where: { broadcastId: id } })
}

function queuePiece(
  db: Db,
  { id, category }: Pick<Broadcast, 'id' | 'category'>,
  whom: Sending['whom'],
  range: Range,
  now: Date,
  hours: SendingHours,
) {
  const kind = broadcastKind(category)
  return db.$executeRaw`
    WITH mine AS (
      SELECT id FROM broadcast WHERE id = ${id} AND status = 'queueing' FOR SHARE
    ), asked AS MATERIALIZED (
      SELECT found.*, address.contact_id, address.channel, coalesce(address.reach, 'no-chat') AS reach
      FROM mine CROSS JOIN (${recipientsOf(whom, localDateOf(now, hours.zone), range)}) AS found
      LEFT JOIN ${addressOf(Prisma.sql`found.person_id`, category)} AS address ON true
    ), kept AS (
      INSERT INTO broadcast_recipient (broadcast_id, person_id, organisation_id, reach)
      SELECT ${id}::int, person_id, organisation_id, reach FROM asked
      ON CONFLICT DO NOTHING
    )
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, broadcast_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT ${`broadcast:${id}:person:`} || asked.person_id, asked.channel, asked.contact_id, asked.person_id, ${id}::int,
      ${kind.name}, jsonb_build_object('address', ${addressees.address}, 'name', ${addressees.name},
        'organisation', ${addressees.organisation}), ${kind.priority},
      ${nextSendingTime(now, hours)}::timestamptz, (SELECT ${expiry} FROM broadcast b WHERE b.id = ${id}::int),
      ${now}::timestamptz
    FROM asked JOIN person p ON p.id = asked.person_id JOIN organisation o ON o.id = asked.organisation_id
    WHERE asked.reach = 'reached'
    ORDER BY asked.person_id
    ON CONFLICT (key) DO NOTHING`
}
