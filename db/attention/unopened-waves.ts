// Waves whose first day has come and that did not open: for whoever runs them.
import { whereOf } from '../scopes.ts'
import { whyNotOpened } from '../wave-not-opened.ts'
import type { Attention, Look } from './attention.ts'

export const unopenedWaves: Look = async ({ db, actor, now, hours }) => {
  const due = await db.wave.findMany({
    where: { AND: [{ status: 'planned', opensAt: { lte: now } }, whereOf(actor, 'write', 'wave', now)] },
    orderBy: { id: 'asc' },
  })
  const found: Attention[] = []
  for (const wave of due) {
    const why = await whyNotOpened(db, wave, now, hours)
    if (why)
      found.push({ name: 'unopened-wave', count: 1, args: { title: wave.title, why }, tone: 'urgent', id: wave.id })
  }
  return found
}
