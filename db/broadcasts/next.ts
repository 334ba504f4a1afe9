// What a broadcast that repeats leaves behind when it begins: its next time, as a broadcast of its own.
import { nextTime } from '../../core/broadcasts/repeat.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'

/** With the same words to the same audience, and approved for as many. Nothing where it does not repeat. */
export async function leaveNext(tx: Db, id: number, now: Date, { zone }: SendingHours): Promise<void> {
  const one = await tx.broadcast.findUniqueOrThrow({ where: { id } })
  const until = one.repeatUntil?.toISOString().slice(0, 10) ?? null
  const next = one.sendAt && nextTime({ first: one.sendAt, repeats: one.repeats, until, now }, zone)
  if (!one.sendAt || !next) return
  // It is of use for as long as this one was.
  const laterMs = next.getTime() - one.sendAt.getTime()
  const sendUntil = one.sendUntil && new Date(one.sendUntil.getTime() + laterMs)
  const {
    id: _,
    status: _status,
    queueingAt: _at,
    queuedAt: _queued,
    finishedAt: _finished,
    nextAt: _next,
    heldFor: _held,
    ...same
  } = one
  const data = { ...same, rules: one.rules ?? Prisma.DbNull, content: one.content ?? {}, createdAt: now }
  await tx.broadcast.create({ data: { ...data, changedAt: now, status: 'scheduled', sendAt: next, sendUntil } })
}
