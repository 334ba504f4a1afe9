// What was said to a person, as it is drawn: a message with what it was said along with, a digest with its messages.
import { type DigestItem, kindNamed, type Said, withAlso } from '../core/outbox/draw.ts'
import { digest } from '../core/outbox/kinds/digest.ts'
import type { Db } from './open.ts'
import { inDigest } from './outbox-day.ts'
import { wholeParams } from './outbox-rules.ts'

/** `digestId` of the digest that has said it. */
export type SaidMessage = Said & { digestId: number | null }

type Row = DigestItem & { word: string | null }

/** Null for what was never said, or to somebody else. */
export async function saidMessage(
  db: Db,
  { id, personId }: { id: number; personId: number },
): Promise<SaidMessage | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.id, m.kind, m.error AS word, ${wholeParams} AS params FROM outbox_message m
    WHERE m.id = ${id}::int AND m.person_id = ${personId}::int AND m.sending_at IS NOT NULL`
  if (!row) return null
  const { kind, params, word } = row
  if (kind === digest.name) return { kind, params: { items: await saidIn(db, id, personId) }, digestId: null }
  if (!word?.startsWith(inDigest)) return { kind, params, digestId: null }
  const digestId = Number(word.slice(inDigest.length))
  if (!kindNamed(kind).gathers) return { kind, params, digestId }
  const others = (await saidIn(db, digestId, personId)).filter((one) => one.kind === kind && one.id !== id)
  return { kind, params: withAlso(params, ...others.map((one) => one.params)), digestId }
}

/** In the order in which they stand in it. */
function saidIn(db: Db, digestId: number, personId: number): Promise<DigestItem[]> {
  return db.$queryRaw<DigestItem[]>`
    SELECT m.id, m.kind, ${wholeParams} AS params FROM outbox_message m
    WHERE m.person_id = ${personId}::int AND m.sending_at IS NOT NULL AND m.error = ${`${inDigest}${digestId}`}
    ORDER BY m.priority, m.not_before, m.id`
}
