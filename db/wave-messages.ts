// Queues what is said of a wave: one row for each person who can be reached, has agreed to be, and has not answered.

import { waveInvitation } from '../core/outbox/kinds/wave-invitation.ts'
import { waveReminder } from '../core/outbox/kinds/wave-reminder.ts'
import { nextSendingTime, type SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Stage } from '../core/outbox/reminder-plan.ts'
import type { WaveParams } from '../core/outbox/wave-params.ts'
import { lastDayBefore } from '../core/time.ts'
import { agreesToMessages } from './consents.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

export type WaveToSpeakOf = { id: number; token: string; title: string; closesAt: Date }

export function queueInvitations(db: Db, wave: WaveToSpeakOf, now: Date, hours: SendingHours): Promise<number> {
  return queue(db, wave, { label: 'invitation', kind: waveInvitation, now, hours })
}

/** @param label names the occasion: the same one is queued once for each person */
export function queueReminders(
  db: Db,
  wave: WaveToSpeakOf,
  label: Stage | `by-hand-${string}`,
  { now, hours, organisationId }: { now: Date; hours: SendingHours; organisationId?: number | undefined },
): Promise<number> {
  return queue(db, wave, { label, kind: waveReminder, now, hours, organisationId })
}

/** Where somebody has several addresses, the one they used last. */
function queue(
  db: Db,
  wave: WaveToSpeakOf,
  what: {
    label: string
    kind: { name: string; priority: number }
    now: Date
    hours: SendingHours
    organisationId?: number | undefined
  },
): Promise<number> {
  const { label, kind, now, hours, organisationId } = what
  const params: WaveParams = { title: wave.title, token: wave.token, lastDay: lastDayBefore(wave.closesAt, hours.zone) }
  return db.$executeRaw`
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, wave_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT DISTINCT ON (r.person_id)
      ${`wave:${wave.id}:${label}:person:`} || r.person_id, c.channel, c.id, r.person_id, r.wave_id, ${kind.name},
      ${JSON.stringify(params)}::jsonb, ${kind.priority}, ${nextSendingTime(now, hours)}::timestamptz,
      ${wave.closesAt}::timestamptz, ${now}::timestamptz
    FROM respondent r
    JOIN person p ON p.id = r.person_id AND p.status <> 'left'
    JOIN contact c ON c.person_id = r.person_id AND c.status = 'active' AND c.channel <> 'web'
    WHERE r.wave_id = ${wave.id} AND r.answered_at IS NULL
      AND ${organisationId === undefined ? Prisma.sql`true` : Prisma.sql`r.organisation_id = ${organisationId}`}
      AND ${agreesToMessages(Prisma.sql`c.id`)}
    ORDER BY r.person_id, c.last_seen_at DESC NULLS LAST, c.id DESC
    ON CONFLICT (key) DO NOTHING`
}
