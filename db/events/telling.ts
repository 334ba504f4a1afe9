// Says a thing of an event to many, a piece of the people after another, each in a short transaction that also notes how
// far it has come: who is killed in between is followed by somebody who goes on there, and nobody is told twice.
import { randomBytes } from 'node:crypto'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { isStalled } from '../../core/waves.ts'
import { type EventNews, Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { nextSize } from '../pieces.ts'
import { inTransaction } from '../transaction.ts'
import { type PieceOf, pieces } from './telling-pieces.ts'

type When = { now: Date; hours: SendingHours }

/** Names who is at it. */
export type Telling = { eventId: number; token: string }

/** In the transaction that decides it, beneath the lock of the event. What was being said before is not said any more. */
export async function beginTelling(
  tx: Db,
  eventId: number,
  { what, about, now }: { what: EventNews; about?: Prisma.InputJsonValue | undefined; now: Date },
): Promise<Telling> {
  const row = { what, about: about ?? Prisma.DbNull, token: newToken(), at: now, since: now, upTo: 0, messages: 0 }
  await tx.eventTelling.upsert({ where: { eventId }, create: { eventId, ...row }, update: row })
  return { eventId, token: row.token }
}

/**
 * Until all are told, or somebody else has taken over.
 * @param first how many the first piece is of
 * @returns how many messages there are for it by then
 */
export async function tellAll(db: Db, { eventId, token }: Telling, when: When, first?: number): Promise<number> {
  let size = first
  let messages = 0
  for (;;) {
    const started = performance.now()
    const told = await tellPiece(db, { eventId, token }, size, when)
    if (told.kind === 'taken-over') return messages
    messages = told.messages
    if (told.kind === 'all') return messages
    if (told.grows) size = nextSize(told.size, performance.now() - started)
  }
}

/** What is being said goes on to its end first: a second thing begins where everybody knows the first. */
export async function finishTelling(db: Db, eventId: number, when: When): Promise<void> {
  const token = newToken()
  const { count } = await db.eventTelling.updateMany({ where: { eventId }, data: { token, at: when.now } })
  if (count === 1) await tellAll(db, { eventId, token }, when)
}

/** Goes on where whoever was at it has fallen silent. @returns to how many events */
export async function resumeTellings(db: Db, when: When): Promise<number> {
  const rows = await db.eventTelling.findMany({ select: { eventId: true, token: true, at: true } })
  let resumed = 0
  for (const { eventId, token: before, at } of rows) {
    if (!isStalled(at, when.now)) continue
    const token = newToken()
    const mine = await db.eventTelling.updateMany({
      where: { eventId, token: before },
      data: { token, at: when.now },
    })
    if (mine.count === 0) continue
    await tellAll(db, { eventId, token }, when)
    resumed++
  }
  return resumed
}

/** Null while nothing is being said. */
export function tellingOf(db: Db, eventId: number): Promise<{ what: EventNews; messages: number } | null> {
  return db.eventTelling.findUnique({ where: { eventId }, select: { what: true, messages: true } })
}

type Told =
  | { kind: 'piece'; messages: number; size: number; grows: boolean }
  | { kind: 'all'; messages: number }
  | { kind: 'taken-over' }

function tellPiece(db: Db, { eventId, token }: Telling, size: number | undefined, when: When): Promise<Told> {
  return inTransaction(db, async (tx) => {
    // Whoever takes over, or decides something else, waits for this piece.
    await tx.$queryRaw`SELECT FROM event_telling WHERE event_id = ${eventId} FOR UPDATE`
    const telling = await tx.eventTelling.findUnique({ where: { eventId, token }, include: { event: true } })
    if (!telling) return { kind: 'taken-over' }
    const piece: PieceOf = pieces[telling.what]
    const of = size ?? piece.size
    const said = await piece.say(tx, telling, { size: of, ...when })
    if (!said) {
      await tx.eventTelling.delete({ where: { eventId } })
      return { kind: 'all', messages: telling.messages }
    }
    const messages = telling.messages + said.messages
    await tx.eventTelling.update({ where: { eventId }, data: { upTo: said.to, messages } })
    return { kind: 'piece', messages, size: of, grows: piece.grows }
  })
}

function newToken(): string {
  return randomBytes(8).toString('hex')
}
