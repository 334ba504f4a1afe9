// «Отложить на день» and «Больше не напоминать»: a person's own say about the reminders of one event.
import { snoozedUntil } from '../../core/events/reminders.ts'
import { eventReminder } from '../../core/outbox/kinds/event-reminder.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { paramsOf, queue, these, unsay } from './queue.ts'

/** Whichever it was: put off twice it comes once. */
const stage = 'soon'

export type Snoozed = { kind: 'snoozed'; until: Date } | { kind: 'too-late' } | { kind: 'nothing' }

/** The reminder comes again the next morning on which something is said; pressed twice it comes once. */
export function snooze(
  db: Db,
  token: string,
  { personId, now, hours }: { personId: number; now: Date; hours: SendingHours },
): Promise<Snoozed> {
  return inTransaction(db, async (tx) => {
    const own = await tx.eventRegistration.findFirst({
      where: { event: { token }, personId, status: 'registered' },
      include: { event: true },
    })
    if (!own || own.event.status === 'cancelled') return { kind: 'nothing' }
    const until = snoozedUntil(own.event.startsAt, now, hours)
    if (!until) return { kind: 'too-late' }
    const row = { registrationId: own.id, stage }
    await tx.eventSnooze.upsert({
      where: { registrationId_stage: row },
      create: { ...row, until },
      update: { until },
    })
    await queue(tx, own.eventId, these([personId]), {
      kind: eventReminder,
      label: `${stage}.${own.event.revision}.put-off-${until.getTime()}`,
      params: {
        ...paramsOf(own.event, hours.zone),
        stage,
        canPutOff: snoozedUntil(own.event.startsAt, until, hours) !== null,
      },
      notBefore: until,
      expiresAt: own.event.startsAt,
      now,
    })
    return { kind: 'snoozed', until }
  })
}

export function stopReminders(db: Db, token: string, { personId, now }: { personId: number; now: Date }) {
  return inTransaction(db, async (tx) => {
    const event = await tx.centreEvent.findUnique({ where: { token }, select: { id: true } })
    if (!event) return
    await tx.eventRegistration.updateMany({ where: { eventId: event.id, personId }, data: { remindersOff: true } })
    await unsay(tx, event.id, now, { kind: eventReminder.name, people: personId })
  })
}
