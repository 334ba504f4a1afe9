// Tells a speaker of ours of their part: several changes within minutes are one message, and what nobody has heard of is
// not taken back aloud.
import { eventSpeaker, type speakerNews } from '../../core/outbox/kinds/event-speaker.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { EventSpeaker } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { gatheredMs } from './messages.ts'
import { type EventToTell, paramsOf, queue, these } from './queue.ts'

type When = { now: Date; hours: SendingHours }
type Ours = EventSpeaker & { personId: number }

export async function tellSpeaker(
  tx: Db,
  event: EventToTell,
  speaker: Ours,
  news: (typeof speakerNews)[number],
  { now, hours }: When,
): Promise<void> {
  const { id, personId, role, topic, revision } = speaker
  const params = { ...paramsOf(event, hours.zone), speaker: id, role, topic }
  const where = {
    eventId: event.id,
    personId,
    kind: eventSpeaker.name,
    status: 'queued' as const,
    params: { path: ['speaker'], equals: id },
  }
  const waiting = await tx.outboxMessage.findFirst({ where, select: { id: true, params: true } })
  const heard = (waiting?.params as { news?: (typeof speakerNews)[number] } | undefined)?.news
  if (waiting && news !== 'removed') {
    await tx.outboxMessage.update({ where: { id: waiting.id }, data: { params: { ...params, news: heard ?? news } } })
    return
  }
  await tx.outboxMessage.updateMany({ where, data: { status: 'cancelled', settledAt: now } })
  if (news === 'removed' && heard === 'named') return
  await queue(tx, event.id, these([personId]), {
    kind: eventSpeaker,
    label: `speaker-${id}.${news === 'removed' ? 'removed' : revision}`,
    params: { ...params, news },
    notBefore: nextSendingTime(new Date(now.getTime() + gatheredMs), hours),
    expiresAt: event.endsAt,
    now,
  })
}

/** Those of a draft that is announced. Whoever announces it knows. */
export async function tellAllSpeakers(
  tx: Db,
  event: EventToTell,
  when: When,
  except: { personId: number | null },
): Promise<void> {
  const speakers = await tx.eventSpeaker.findMany({ where: { eventId: event.id, personId: { not: null } } })
  for (const speaker of speakers) {
    if (speaker.personId === null || speaker.personId === except.personId) continue
    await tellSpeaker(tx, event, { ...speaker, personId: speaker.personId }, 'named', when)
  }
}
