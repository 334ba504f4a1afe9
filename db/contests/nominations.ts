// The nominations of a contest: with the first of them it takes applications.
import type { Actor } from '../../core/access.ts'
import { isContest, takesListeners } from '../../core/contests/words.ts'
import { judgeChange } from '../../core/events/judge.ts'
import type { EventKind } from '../../core/events/words.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from '../events/rights.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'

const longest = 120
const mostOfThem = 40

export type Nomination = { id: number; title: string }

export function nominationsOf(db: Db, contestId: number): Promise<Nomination[]> {
  return db.contestNomination.findMany({
    where: { eventId: contestId },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true },
  })
}

/** Nobody registers for such a contest: who wants to take part applies. */
export async function isAppliedFor(db: Db, { id, kind }: { id: number; kind: EventKind }): Promise<boolean> {
  if (!isContest(kind) || takesListeners(kind)) return false
  return (await db.contestNomination.count({ where: { eventId: id } })) > 0
}

/** These and no others, in this order. One that somebody has applied in stays. */
export function setNominations(
  db: Db,
  actor: Actor,
  contestId: number,
  { titles, now }: { titles: string[]; now: Date },
): Promise<{ kind: 'set'; count: number } | EventRefused> {
  const wanted = [...new Set(titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean))]
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, contestId)
    if (found.kind === 'refused') return found
    const { event } = found
    if (!isContest(event.kind) || event.parentId !== null) return refused('contests-refused-no-contest')
    const over = judgeChange(event, now)
    if (over) return refusedBy(over)
    if (wanted.length > mostOfThem) return refused('contests-refused-nominations-many', { most: mostOfThem })
    const long = wanted.find((title) => title.length > longest)
    if (long) return refused('contests-refused-nomination-long', { title: long.slice(0, 40), most: longest })
    const gone = { eventId: contestId, title: { notIn: wanted } }
    const used = await tx.contestNomination.findFirst({
      where: { ...gone, applications: { some: {} } },
      select: { title: true, _count: { select: { applications: true } } },
    })
    if (used) {
      return refused('contests-refused-nomination-used', { title: used.title, count: used._count.applications })
    }
    await tx.contestNomination.deleteMany({ where: gone })
    for (const [place, title] of wanted.entries()) {
      const eventId_title = { eventId: contestId, title }
      await tx.contestNomination.upsert({
        where: { eventId_title },
        create: { ...eventId_title, place },
        update: { place },
      })
    }
    await noteEvent(tx, actor, 'setNominations', contestId, { count: wanted.length }, now)
    return { kind: 'set', count: wanted.length }
  })
}
