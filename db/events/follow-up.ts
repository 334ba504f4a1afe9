// «Удалось применить?»: a second wave of (i), as anonymous as the first, some weeks after an event. domain.md §4 (i).
import { followableDays, followUpPart } from '../../core/events/follow-up.ts'
import { isQuiet, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { settingOf } from '../settings.ts'
import { askVisitors } from './ask-visitors.ts'

const day = 24 * 3_600_000

/** How many were asked, by event; nobody while nobody may be written to, for the week of answers would pass unheard. */
export async function askWhatWasUsed(db: Db, now: Date, hours: SendingHours): Promise<number[]> {
  const after = await settingOf(db, 'event-follow-up')
  if (after === 0 || isQuiet(now, hours)) return []
  const before = now.getTime() - after * day
  const endsAt = { lte: new Date(before), gt: new Date(before - followableDays * day) }
  return askVisitors(
    db,
    {
      due: { followUpWaveId: null, endsAt },
      titleOf: (definition, event) => {
        const part = followUpPart(definition)
        return part ? `${definition.title.ru}: ${event.title} (${part.title.ru.toLowerCase()})` : null
      },
      mark: (tx, id, followUpWaveId) => tx.centreEvent.update({ where: { id }, data: { followUpWaveId } }),
    },
    { now, hours },
  )
}
