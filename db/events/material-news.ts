// Who came to an event is told of what was added after it: all of it in one message, and each thing once.
import { mostTitles } from '../../core/outbox/kinds/event-materials.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { isThere } from './material-rows.ts'
import { lockEvent } from './rights.ts'
import type { MaterialNews } from './tell-materials.ts'
import { beginTelling, type Telling, tellAll } from './telling.ts'

type When = { now: Date; hours: SendingHours }

/** Several files come one after another: they are one message once it has been quiet for so long. */
const gatheredMs = 20 * 60_000

/** @returns how many messages there are for what has come */
export async function announceEventMaterials(db: Db, when: When): Promise<number> {
  const quietSince = new Date(when.now.getTime() - gatheredMs)
  const fresh = { purpose: 'after' as const, toldAt: null, ...isThere }
  const due = await db.centreEvent.findMany({
    where: {
      status: 'held',
      telling: null,
      materials: { some: fresh, none: { ...fresh, addedAt: { gt: quietSince } } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let messages = 0
  for (const { id } of due) {
    const telling = await decide(db, id, when.now)
    if (telling) messages += await tellAll(db, telling, when)
  }
  return messages
}

/** What is told is marked in the transaction that decides it: run twice it is told once. */
function decide(db: Db, eventId: number, now: Date): Promise<Telling | null> {
  return inTransaction(db, async (tx) => {
    await lockEvent(tx, eventId)
    const fresh = await tx.eventMaterial.findMany({
      where: { eventId, purpose: 'after', toldAt: null, ...isThere },
      orderBy: { id: 'asc' },
      select: { id: true, title: true },
    })
    const last = fresh.at(-1)
    if (!last || (await tx.eventTelling.count({ where: { eventId } })) > 0) return null
    await tx.eventMaterial.updateMany({ where: { id: { in: fresh.map(({ id }) => id) } }, data: { toldAt: now } })
    const titles = fresh.slice(0, mostTitles).map(({ title }) => title)
    const about: MaterialNews = { label: `materials-${last.id}`, count: fresh.length, titles }
    return beginTelling(tx, eventId, { what: 'materials', about, now })
  })
}
