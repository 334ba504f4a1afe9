// What tests of events begin with: a school, its teachers with chats, and a seminar that is announced to them.

import { consents } from '../../../content/consents/index.ts'
import type { Actor } from '../../../core/access.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import type { EventAudience, EventDraft } from '../../../db/events/draft.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { register } from '../../../db/events/register.ts'
import { withdraw } from '../../../db/events/withdraw.ts'
import type { Database } from '../../../db/open.ts'
import { make } from '../../setup/make.ts'

export const system: Actor = { kind: 'system' }
export const zone = 'Europe/Moscow'
export const hours = defaultSendingHours(zone)
/** Monday, noon in Moscow. */
export const now = new Date('2026-11-23T09:00:00Z')
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

export const draft = (given: Partial<EventDraft & EventAudience> = {}): EventDraft & EventAudience => ({
  title: 'План за 20 минут',
  kind: 'seminar',
  level: 'municipal',
  mode: 'in_person',
  area: 3,
  startsAt: new Date('2026-12-04T12:00:00Z'),
  endsAt: new Date('2026-12-04T13:30:00Z'),
  place: 'Школа № 1, кабинет 12',
  link: null,
  capacity: null,
  registrationClosesAt: null,
  description: null,
  hours: 2,
  activity: null,
  seriesId: null,
  organiserId: null,
  organisationId: null,
  rmoId: null,
  audience: 'all-educators',
  ...given,
})

export function eventTools(database: () => Database) {
  const db = () => database().client
  return {
    /** A teacher whose chat may be written to. */
    teacher: async (organisationId: number): Promise<number> => {
      const { id: personId } = await make.person(db())
      await make.assignment(db(), { personId, organisationId })
      const contact = await db().contact.create({
        data: { channel: 'telegram', address: `chat-${personId}`, personId, language: 'ru', linkedAt: now },
      })
      await db().consent.create({
        data: {
          contactId: contact.id,
          personId,
          purpose: 'messages',
          decision: 'given',
          documentVersion: consents.messages.version,
          documentHash: 'hash',
          decidedAt: now,
        },
      })
      return personId
    },
    announced: async (given: Partial<EventDraft & EventAudience> = {}) => {
      const created = await createEvent(db(), system, draft(given), now, zone)
      if (created.kind !== 'created') throw new Error(`tests: not created, ${created.reason}`)
      const announced = await announceEvent(db(), system, created.id, { now, hours })
      if (announced.kind !== 'announced') throw new Error(`tests: not announced, ${announced.reason}`)
      return { ...created, ...announced }
    },
    join: (token: string, personId: number, at = now) =>
      register(db(), { kind: 'person', personId }, { token }, { personId, madeBy: 'chat', now: at, hours }),
    leave: (token: string, personId: number, at = now) =>
      withdraw(db(), { kind: 'person', personId }, { token }, { personId, now: at, hours }),
    standing: async (eventId: number, personId: number) =>
      (await db().eventRegistration.findUnique({ where: { eventId_personId: { eventId, personId } } }))?.status ?? null,
    /** What waits to be said to a person, the soonest first, by kind. */
    waiting: async (eventId: number, personId: number) =>
      db().outboxMessage.findMany({
        where: { eventId, personId, status: 'queued' },
        orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
      }),
  }
}
