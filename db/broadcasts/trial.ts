// A broadcast to oneself, and as three of those see it whom it is for.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { problemOf } from '../../core/broadcasts/check.ts'
import type { Addressee } from '../../core/broadcasts/content.ts'
import { endOf } from '../../core/outbox/expiry.ts'
import { broadcastTest } from '../../core/outbox/kinds/broadcast-test.ts'
import { looksOf } from '../../core/segments/rule.ts'
import { localDateOf } from '../../core/time.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { addressOf } from '../wave-reach.ts'
import { recipientsOf } from './audience.ts'
import { addresseeOf } from './presses.ts'
import { audienceFor } from './preview.ts'
import { type Broadcast, broadcastFor, noteBroadcast, type Refused, refused } from './rights.ts'

/** To the chat of whoever is signed in, at once. */
export async function testBroadcast(
  db: Db,
  actor: Actor & { kind: 'staff' },
  id: number,
  now: Date,
): Promise<{ kind: 'queued' } | Refused> {
  const found = await broadcastFor(db, actor, id)
  if (found.kind === 'refused') return found
  const problem = problemOf(found.broadcast.content)
  if (problem) return refused(problem.reason, problem.args)
  const contact = await db.contact.findFirst({
    where: { personId: actor.personId, status: 'active', channel: { not: 'web' } },
    orderBy: [{ lastSeenAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  })
  if (!contact) return refused('broadcasts-no-own-chat')
  const who = await addresseeOf(db, actor.personId)
  const { content } = found.broadcast
  await db.outboxMessage.create({
    data: {
      key: `broadcast-test:${id}:${randomBytes(8).toString('hex')}`,
      channel: contact.channel,
      contactId: contact.id,
      personId: actor.personId,
      kind: broadcastTest.name,
      params: { ...who, id, content },
      priority: broadcastTest.priority,
      notBefore: now,
      expiresAt: endOf(broadcastTest, now),
      createdAt: now,
    },
  })
  await noteBroadcast(db, actor, 'testBroadcast', id, {}, now)
  return { kind: 'queued' }
}

export type Sample = Addressee & { personId: number }

/** Whose words are the longest comes first: what fits for them fits for all. */
export async function samplesOf(
  db: Db,
  actor: Actor,
  broadcast: Pick<Broadcast, 'audience' | 'segmentId' | 'followsId' | 'rules' | 'category'>,
  now: Date,
  zone: string,
): Promise<Sample[]> {
  const audience = await audienceFor(db, actor, broadcast)
  if (audience.kind === 'refused') return []
  // A name would tell somebody's level.
  if (audience.rules && looksOf(audience.rules.rule).some(({ sees }) => sees === 'levels')) return []
  return db.$queryRaw<Sample[]>`
    SELECT p.id AS "personId", concat_ws(' ', p.first_name, nullif(p.middle_name, '')) AS address,
      p.first_name AS name, o.short_name AS organisation
    FROM (${recipientsOf(audience.whom, localDateOf(now, zone))}) AS found
    JOIN person p ON p.id = found.person_id JOIN organisation o ON o.id = found.organisation_id
    LEFT JOIN ${addressOf(Prisma.sql`found.person_id`, broadcast.category)} AS address ON true
    ORDER BY (address.reach = 'reached') DESC NULLS LAST,
      length(p.first_name) + length(coalesce(p.middle_name, '')) + length(o.short_name) DESC, p.id
    LIMIT 3`
}
