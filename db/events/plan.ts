// Makes an event and changes it: whom that concerns is told of its time and place, and reminded anew.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { judgeAudience } from '../../core/events/audience.ts'
import { whenOf } from '../../core/events/change.ts'
import { judgeCapacity, judgeChange, judgeEvent, judgeReminders } from '../../core/events/judge.ts'
import { ownRules } from '../../core/events/reminder-rules.ts'
import { mayRunEvent, runsAnything } from '../../core/events/rights.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { renewExpiry } from '../broadcasts/expiry.ts'
import { judgeSpan } from '../contests/stages.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { keepAims } from './aims.ts'
import { forgetEarlierDays } from './attendance.ts'
import { type EventAudience, type EventContent, type EventDraft, followed, ownersOf, trimmed } from './draft.ts'
import { passPlaces, takenPlaces } from './places.ts'
import { missingOf } from './references.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'
import { mayFill } from './series.ts'
import { beginTelling, finishTelling, type Telling, tellAll } from './telling.ts'
import { isOther, newsOf, noneOf } from './what-changed.ts'

export async function createEvent(
  db: Db,
  actor: Actor,
  given: EventDraft & EventAudience & Partial<EventContent>,
  now: Date,
  zone: string,
): Promise<{ kind: 'created'; id: number; token: string } | EventRefused> {
  const { aims = [], ...rest } = given
  const draft = { ...rest, ...trimmed(rest) }
  const wrong = judgeEvent(draft, now) ?? judgeReminders(draft.reminders)
  if (wrong) return refusedBy(wrong)
  return inTransaction(db, async (tx) => {
    if (!mayRunEvent(actor, await ownersOf(tx, draft))) return refused('events-refused-not-allowed')
    if (draft.audience !== 'rmo' && !runsAnything(actor)) return refused('events-refused-only-members')
    if (draft.seriesId !== null && !(await mayFill(tx, actor, draft.seriesId, now)))
      return refused('events-refused-series')
    const missing = await missingOf(tx, draft)
    if (missing) return refused(missing)
    const { id, token } = await tx.centreEvent.create({
      data: {
        ...draft,
        ...followed(draft, zone),
        reminders: draft.reminders ?? Prisma.DbNull,
        token: randomBytes(16).toString('hex'),
        checkInSecret: randomBytes(32).toString('hex'),
        createdAt: now,
        createdById: actor.kind === 'staff' ? actor.accountId : null,
        aims: { create: aims },
      },
    })
    await noteEvent(tx, actor, 'createEvent', id, {}, now)
    return { kind: 'created', id, token }
  })
}

export type Changed = { kind: 'changed'; told: number } | EventRefused

type When = { now: Date; hours: SendingHours }

export type EventChange = Partial<EventDraft & EventAudience & EventContent>

/**
 * `told` counts those who will hear of the new time or place. What is not among `given` stays, and so does the audience
 * once it has been announced to.
 */
export async function changeEvent(db: Db, actor: Actor, id: number, given: EventChange, when: When): Promise<Changed> {
  await finishTelling(db, id, when)
  const decided = await inTransaction(db, (tx) => decide(tx, actor, id, given, when))
  if (decided.kind === 'refused') return decided
  const messages = decided.telling ? await tellAll(db, decided.telling, when) : 0
  return { kind: 'changed', told: decided.isNews ? messages : 0 }
}

async function decide(
  tx: Db,
  actor: Actor,
  id: number,
  { aims, ...rest }: EventChange,
  { now, hours }: When,
): Promise<{ kind: 'decided'; telling: Telling | null; isNews: boolean } | EventRefused> {
  const found = await eventToRun(tx, actor, id)
  if (found.kind === 'refused') return found
  const event = { ...found.event, reminders: ownRules(found.event.reminders) }
  // A built-in audience has no segment.
  const given = { ...rest, ...(rest.audience !== undefined && { segmentId: rest.segmentId ?? null }) }
  const after = { ...event, ...given, ...trimmed({ ...event, ...given }) }
  const wrong =
    judgeChange(event, now) ??
    judgeEvent(after, now, event) ??
    judgeReminders(after.reminders) ??
    (await judgeSpan(tx, after)) ??
    judgeCapacity(after.capacity, await takenPlaces(tx, id))
  if (wrong) return refusedBy(wrong)
  if (!mayRunEvent(actor, await ownersOf(tx, after))) return refused('events-refused-not-allowed')
  const whom = judgeAudience(actor, event, after)
  if (whom) return refusedBy(whom)
  const missing = await missingOf(tx, after)
  if (missing) return refused(missing)
  const isMoved = after.seriesId !== null && after.seriesId !== event.seriesId
  if (isMoved && !(await mayFill(tx, actor, after.seriesId ?? 0, now))) return refused('events-refused-series')
  // Somebody else has changed it this very moment.
  if ((await tx.eventTelling.count({ where: { eventId: id } })) > 0) return refused('events-refused-changed')
  const news = event.status === 'draft' ? null : newsOf(event, after)
  const names = Object.keys(given) as (keyof typeof given)[]
  const changes = Object.fromEntries(names.map((name) => [name, after[name] ?? noneOf(name)]))
  const saved = await tx.centreEvent.update({
    where: { id },
    data: { ...changes, ...followed(after, hours.zone), ...(news === 'change' && { revision: { increment: 1 } }) },
  })
  const about = news === 'change' ? whenOf(event) : undefined
  const telling = news && (await beginTelling(tx, id, { what: news, about, now }))
  if (isOther(event, saved, 'startsAt')) {
    await renewExpiry(tx, event.token)
    await forgetEarlierDays(tx, saved, hours.zone)
  }
  if (event.status !== 'draft') await passPlaces(tx, saved, now, hours)
  const fields: string[] = names.filter((name) => isOther(event, saved, name))
  if (aims && (await keepAims(tx, id, aims))) fields.push('aims')
  await noteEvent(tx, actor, 'changeEvent', id, { fields }, now)
  return { kind: 'decided', telling, isNews: news === 'change' }
}
