// What one piece of each thing that is said of an event to many does, and how many people it is of.
import type { EventWhen } from '../../core/events/change.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { localDateOf } from '../../core/time.ts'
import type { EventNews, Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { peopleOf } from '../segments/people.ts'
import type { Range } from '../segments/posts.ts'
import { ruleOfEvent } from './audience.ts'
import { announce, planReminders, tellCancelled, tellChange } from './messages.ts'
import { listed } from './queue.ts'
import { type MaterialNews, tellMaterials } from './tell-materials.ts'

type Row = Prisma.EventTellingGetPayload<{ include: { event: true } }>
type With = { size: number; now: Date; hours: SendingHours }

/** `to` is the last person whom the piece has reached. */
export type PieceOf = {
  size: number
  /** Pieces of a range of ids, of which few may be concerned, are as large as they are quick. */
  grows: boolean
  /** Null where nobody is left. */
  say: (tx: Db, telling: Row, given: With) => Promise<{ to: number; messages: number } | null>
}

export const pieces: Record<EventNews, PieceOf> = {
  announcement: {
    size: 500,
    grows: true,
    say: async (tx, { event, upTo }, { size, now, hours }) => {
      const { _max: last } = await tx.person.aggregate({ _max: { id: true } })
      const rule = ruleOfEvent(event)
      if (!rule || last.id === null || upTo >= last.id) return null
      const range = { from: upTo + 1, to: Math.min(upTo + size, last.id) }
      const people = peopleOf(rule, localDateOf(now, hours.zone), range)
      return { to: range.to, messages: await announce(tx, event, people, now, hours) }
    },
  },
  // The message, and reminders by the new time: several rows a person.
  change: ofConcerned(50, async (tx, { event, about, since }, range, { now, hours }) => {
    await planReminders(tx, event, now, hours, range)
    return tellChange(tx, about as EventWhen, event, { range, since, now, hours })
  }),
  cancellation: ofConcerned(400, (tx, { event, since }, range, { now, hours }) =>
    tellCancelled(tx, event, event.cancelReason ?? '', { range, since, now, hours }),
  ),
  reminders: ofConcerned(150, (tx, { event }, range, { now, hours }) => planReminders(tx, event, now, hours, range)),
  materials: ofConcerned(400, (tx, { event, about }, range, { now, hours }) =>
    tellMaterials(tx, event, about as MaterialNews, { range, now, hours }),
  ),
}

/** Over those who are on the list and those to whom something waits to be said, by so many. */
function ofConcerned(size: number, say: (tx: Db, telling: Row, range: Range, given: With) => Promise<number>): PieceOf {
  return {
    size,
    grows: false,
    say: async (tx, telling, given) => {
      const { eventId, upTo } = telling
      const { size } = given
      // Each part by itself has as many as are wanted, so that nobody goes over all the rest for every piece.
      const next = await tx.$queryRaw<{ id: number }[]>`
        (SELECT person_id AS id FROM event_registration
          WHERE event_id = ${eventId} AND person_id > ${upTo}::int ORDER BY person_id LIMIT ${size}::int)
        UNION
        (SELECT DISTINCT one.person_id FROM (${listed(eventId)}) AS one
          WHERE one.person_id > ${upTo}::int ORDER BY one.person_id LIMIT ${size}::int)
        UNION
        (SELECT DISTINCT person_id FROM outbox_message
          WHERE event_id = ${eventId} AND status = 'queued' AND person_id > ${upTo}::int
          ORDER BY person_id LIMIT ${size}::int)
        ORDER BY id LIMIT ${size}::int`
      const last = next.at(-1)
      if (!last) return null
      return { to: last.id, messages: await say(tx, telling, { from: upTo + 1, to: last.id }, given) }
    },
  }
}
