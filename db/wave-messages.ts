// Queues what is said of a wave: one row for each person who can be reached, has agreed to be, and has not answered.

import { waveInvitation } from '../core/outbox/kinds/wave-invitation.ts'
import { waveReminder } from '../core/outbox/kinds/wave-reminder.ts'
import { nextSendingTime, type SendingHours } from '../core/outbox/quiet-hours.ts'
import type { WaveParams } from '../core/outbox/wave-params.ts'
import { lastDayBefore } from '../core/time.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import type { KindToQueue } from './outbox-queue.ts'
import type { Range } from './segments/posts.ts'
import { byHand, keyPrefix, reachedOf, respondentsOf } from './wave-reach.ts'

export type WaveToSpeakOf = { id: number; token: string; title: string; closesAt: Date }

/** `notBefore`: where it shall wait a little. */
type When = { now: Date; notBefore?: Date; hours: SendingHours }

/** To all asked or a piece of them; with `opening` only as long as the wave is open and that is who opens it. */
export function queueInvitations(
  db: Db,
  wave: WaveToSpeakOf,
  { opening, range, ...when }: When & { range?: Range; opening?: string },
): Promise<number> {
  const isMine = Prisma.sql`EXISTS (
    SELECT FROM wave w WHERE w.id = ${wave.id} AND w.status = 'open' AND w.opening = ${opening})`
  return queue(db, wave, {
    label: 'invitation',
    kind: waveInvitation,
    from: reachedOf(wave.id, range),
    to: opening === undefined ? Prisma.sql`true` : isMine,
    ...when,
  })
}

/** A reminder of the plan: once a stage and person. Whoever has had one today waits for tomorrow (the outbox's rule). */
export function queuePlanned(db: Db, wave: WaveToSpeakOf, label: string, when: When): Promise<number> {
  return queue(db, wave, { label, kind: waveReminder, from: asked(wave, when), to: reached, ...when })
}

/** A reminder by hand: to whom nothing of this wave waits to be sent, and nothing was sent today. */
export function queueByHand(
  db: Db,
  wave: WaveToSpeakOf,
  { organisationId, ...when }: When & { organisationId?: number | undefined },
): Promise<number> {
  const within = organisationId === undefined ? Prisma.sql`true` : Prisma.sql`r.organisation_id = ${organisationId}`
  const to = Prisma.sql`r.standing = 'gets' AND ${within}`
  return queue(db, wave, {
    label: byHand(when.now, when.hours),
    kind: waveReminder,
    from: asked(wave, when),
    to,
    ...when,
  })
}

const asked = ({ id }: WaveToSpeakOf, { now, hours }: When) => respondentsOf(id, now, hours)
const reached = Prisma.sql`r.reach = 'reached' AND r.standing NOT IN ('answered', 'left')`

function queue(
  db: Db,
  wave: WaveToSpeakOf,
  what: When & { label: string; kind: KindToQueue<'asked'>; from: Prisma.Sql; to: Prisma.Sql },
): Promise<number> {
  const { label, kind, from, to, now, notBefore = now, hours } = what
  const params: WaveParams = { title: wave.title, token: wave.token, lastDay: lastDayBefore(wave.closesAt, hours.zone) }
  return db.$executeRaw`
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, wave_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT ${keyPrefix(wave.id, label)} || r.person_id, r.channel, r.contact_id, r.person_id, r.wave_id, ${kind.name},
      ${JSON.stringify(params)}::jsonb, ${kind.priority}, ${nextSendingTime(notBefore, hours)}::timestamptz,
      ${wave.closesAt}::timestamptz, ${now}::timestamptz
    FROM (${from}) AS r
    WHERE ${to}
    ORDER BY r.person_id
    ON CONFLICT (key) DO NOTHING`
}
