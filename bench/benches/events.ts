// An event of many people is moved by an hour while others go on answering: told in pieces, and as one transaction beside it.
import { whenOf } from '../../core/events/change.ts'
import { eventChanged } from '../../core/outbox/kinds/event-changed.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { planReminders, tellChange } from '../../db/events/messages.ts'
import { changeEvent, createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { type Bench, type BenchResult, loadNow, rounded } from '../bench.ts'
import { besideAnswers, besidesInWords, repliesDue } from '../intake/besides.ts'
import { makeEducators } from '../stage/district.ts'

const hours = defaultSendingHours('Europe/Moscow')
const system = { kind: 'system' as const }
/** A Tuesday noon, nine days before the event: all its reminders are still to come. */
const now = new Date('2026-11-24T09:00:00Z')
const begins = new Date('2026-12-03T12:00:00Z')
const hourMs = 3_600_000

export const events: Bench = {
  name: 'events',
  async run({ quick, database: kind, open, say }) {
    const table: BenchResult['table'] = []
    const figures: BenchResult['figures'] = {}
    for (const people of quick ? [1_770] : [1_770, 10_000]) {
      const database = await open()
      say(`${people} educators are made and registered …`)
      await makeEducators(database, people)
      const id = await announcedEvent(database)
      const besides = await besideAnswers(database)
      const quiet = await besides(() => new Promise((resolve) => setTimeout(resolve, 3_000)))
      say('Told in pieces …')
      const ours = await besides(() => moved(database, id))
      await areTold(database, people)
      say('Told as one transaction …')
      const single = await besides(() => movedAsOne(database, id))
      await areTold(database, people)
      table.push(
        [`a change is told to ${people}, in pieces (replies below 300 ms)`, besidesInWords(ours)],
        [`the same to ${people} as one transaction`, besidesInWords(single)],
        ['nothing is told', `replies p95 ${rounded(quiet.p95)} ms, the slowest ${rounded(quiet.worst)} ms`],
      )
      figures[`change_${people}_s`] = rounded(ours.seconds, 2)
      figures[`reply_p95_${people}_ms`] = rounded(ours.p95)
      figures[`single_${people}_s`] = rounded(single.seconds, 2)
      figures[`single_reply_p95_${people}_ms`] = rounded(single.p95)
      figures[`quiet_reply_p95_${people}_ms`] = rounded(quiet.p95)
    }
    table.push(
      ['each person', 'one message of the change, three reminders by the new time, three of the old called off'],
      ['replies due', repliesDue],
      ['database', kind],
      ['load of the machine meanwhile', loadNow()],
    )
    return { table, figures }
  },
}

/** Announced, everybody registered, their reminders planned. */
async function announcedEvent({ client, pool }: Database): Promise<number> {
  const created = await createEvent(
    client,
    system,
    {
      title: 'Замер',
      description: null,
      kind: 'seminar',
      level: 'municipal',
      mode: 'in_person',
      area: 1,
      activity: null,
      startsAt: begins,
      endsAt: new Date(begins.getTime() + 2 * hourMs),
      place: 'Школа 1',
      link: null,
      hours: 2,
      capacity: null,
      registrationClosesAt: null,
      seriesId: null,
      organiserId: null,
      organisationId: null,
      rmoId: null,
      audience: 'all-educators',
    },
    now,
    hours.zone,
  )
  if (created.kind !== 'created') throw new Error(`bench: the event was ${created.reason}`)
  const { id } = created
  await pool.query(
    `INSERT INTO event_registration (token, event_id, person_id, status, made_by, made_at)
     SELECT md5('bench-event' || id), $1, id, 'registered', 'staff', $2 FROM person`,
    [id, now],
  )
  const event = await client.centreEvent.update({ where: { id }, data: { status: 'announced', announcedAt: now } })
  await planReminders(client, event, now, hours)
  await pool.query('ANALYZE')
  return id
}

async function moved({ client }: Database, id: number): Promise<void> {
  const { startsAt, endsAt } = await client.centreEvent.findUniqueOrThrow({ where: { id } })
  const changed = await changeEvent(client, system, id, later({ startsAt, endsAt }), { now, hours })
  if (changed.kind !== 'changed') throw new Error(`bench: the change was ${changed.reason}`)
}

/** The same rows by the same statements over everybody at once. */
async function movedAsOne({ client }: Database, id: number): Promise<void> {
  await client.$transaction(
    async (tx) => {
      const before = await tx.centreEvent.findUniqueOrThrow({ where: { id } })
      const after = await tx.centreEvent.update({
        where: { id },
        data: { ...later(before), revision: { increment: 1 } },
      })
      const range = { from: 0, to: 2_000_000_000 }
      await planReminders(tx, after, now, hours, range)
      await tellChange(tx, whenOf(before), after, { range, since: now, now, hours })
    },
    { timeout: 300_000, maxWait: 60_000 },
  )
}

function later({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) {
  return { startsAt: new Date(startsAt.getTime() + hourMs), endsAt: new Date(endsAt.getTime() + hourMs) }
}

/** All of them, once; then it counts as sent, so that the next change is news again. */
async function areTold({ client }: Database, people: number): Promise<void> {
  const where = { kind: eventChanged.name, status: 'queued' as const }
  const { count } = await client.outboxMessage.updateMany({ where, data: { status: 'sent', settledAt: now } })
  if (count !== people) throw new Error(`bench: ${count} of ${people} are told of the change`)
}
