// Asks those who came to each event that is due what (i) asks them, in a wave of its own: once, whoever comes to it first.
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db, Prisma } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { asked, openEventWave } from './feedback-wave.ts'
import { lockEvent } from './rights.ts'

type Asking = {
  /** Of the events that were held; what `mark` does must end it. */
  due: Prisma.CentreEventWhereInput
  /** What the wave is called; null where this edition has nothing to ask. */
  titleOf: (definition: Definition, event: CentreEvent) => string | null
  mark: (tx: Db, eventId: number, waveId: number) => Promise<unknown>
}

/** How many were asked, by event. Where fewer came than an anonymous survey may show, nobody is asked. */
export async function askVisitors(
  db: Db,
  { due, titleOf, mark }: Asking,
  { now, hours }: { now: Date; hours: SendingHours },
): Promise<number[]> {
  const where = { AND: [{ status: 'held' as const, registrations: { some: asked } }, due] }
  const events = await db.centreEvent.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  const counts: number[] = []
  for (const { id } of events) {
    const count = await inTransaction(db, async (tx) => {
      await lockEvent(tx, id)
      const event = await tx.centreEvent.findFirst({ where: { AND: [{ id }, where] } })
      if (!event) return 0
      const opened = await openEventWave(tx, {
        eventId: id,
        titleOf: (definition) => titleOf(definition, event),
        now,
        hours,
      })
      if (!opened) return 0
      await mark(tx, id, opened.waveId)
      return opened.people
    })
    if (count > 0) counts.push(count)
  }
  return counts
}
