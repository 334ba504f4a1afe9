// Which kinds of messages may be said at a moment, and what stands in the way of a single one.
import type { Category } from '../core/outbox/category.ts'
import { agreesToMessages } from './consents.ts'
import { type OutboxStatus, Prisma } from './generated/client/index.js'
import { resting } from './outbox-pace.ts'

/** Which kinds may be said now, and what stands in the way of some of them. */
export type Rules = {
  /** All that may be said at this hour. */
  kinds: string[]
  /** Of those: only with the consent to messages. */
  withConsent: string[]
  /** Of those: not once the person has answered the wave. */
  untilAnswered: string[]
  /** Of those: at most one a day and person, counted from `dayStart`. */
  oncePerDay: string[]
  /** Of those: said together where several wait for one person. */
  gathers: string[]
  /** Of those: `perDay` a day and person, what is more goes into a digest. */
  inDigest: string[]
  /** Whatever takes one of the `perDay`, at any hour: those of `inDigest`, the digest itself, and urgent broadcasts. */
  counted: string[]
  perDay: number
  /** Of those: what a person wants to hear of in their own hours alone; and the choices of hours that are not now. */
  inOwnHours: string[]
  hushed: string[]
  /** What each kind is about, which its reader may have switched off. */
  categoryOf: Record<string, Category>
  dayStart: Date
  /** When what is too much for today is said. */
  nextDay: Date
}

/**
 * The state of the message `m`, that its number or its person finds. As text no index of states can be walked for it:
 * the planner, whose statistics are of a time when little waited, would go over all that is queued for every message.
 */
export const isQueued = Prisma.sql`m.status::text = 'queued'`
export const wasSaid = Prisma.sql`m.status::text IN ('sending', 'sent', 'unknown')`

/**
 * For a message that its number or its person finds. The state is compared as text so that no index of states is walked
 * for it: a planner whose statistics are of a time when little waited would go over all that is queued for every message.
 */
export function inState(row: 'm' | 'o', ...states: OutboxStatus[]): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(row)}.status::text = ANY(${states}::text[])`
}

/** The states of what has been said to somebody, or may have been. */
export const said = ['sending', 'sent', 'unknown'] as const

/**
 * Whether nothing stands in the way of the message `m`, that waits and whose time has come. Every condition is a scalar of
 * its own row: an index is then walked in its order and left after a few rows, where joins would have all that is queued
 * fetched and sorted for every handful that is sent.
 */
export function sayable(rules: Rules, now: Date): Prisma.Sql {
  return Prisma.sql`
    -- Asked once: thousands that are held are then passed over at every look for next to nothing.
    (m.broadcast_id IS NULL OR m.broadcast_id <> ALL(ARRAY(${resting(now)})))
    AND (m.expires_at IS NULL OR m.expires_at > ${now}::timestamptz)
    AND m.kind = ANY(${rules.kinds}::text[])
    AND (m.kind <> ALL(${rules.withConsent}::text[]) OR ${agreesToMessages(Prisma.sql`m.contact_id`)})
    AND (
      SELECT x.muted_at FROM muted_category x
      WHERE x.person_id = m.person_id AND x.category = ${JSON.stringify(rules.categoryOf)}::jsonb ->> m.kind) IS NULL
    AND (m.kind <> ALL(${rules.inOwnHours}::text[]) OR coalesce((
      SELECT h.choice FROM person_hours h WHERE h.person_id = m.person_id) <> ALL(${rules.hushed}::text[]), true))
    AND ${notAnswered(rules)}
    AND (m.kind <> ALL(${rules.oncePerDay}::text[]) OR (
      SELECT o.id FROM outbox_message o
      WHERE o.person_id = m.person_id AND o.kind = ANY(${rules.oncePerDay}::text[])
        AND ${inState('o', ...said)} AND o.sending_at >= ${rules.dayStart}::timestamptz
      LIMIT 1) IS NULL)`
}

export function notAnswered(rules: Rules): Prisma.Sql {
  return Prisma.sql`(m.kind <> ALL(${rules.untilAnswered}::text[]) OR (
    SELECT r.answered_at FROM respondent r WHERE r.wave_id = m.wave_id AND r.person_id = m.person_id) IS NULL)`
}

/** The parameters of the message `m`, with what is the same for thousands and lies with their broadcast. */
export const wholeParams = Prisma.sql`CASE WHEN m.broadcast_id IS NULL THEN m.params
  ELSE m.params || (SELECT jsonb_build_object('id', b.id, 'content', b.content) FROM broadcast b WHERE b.id = m.broadcast_id)
  END`
