// So much a day and person: what is more goes into a digest that is written together with all that it says, or waits.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../bot/channel/rules.ts'
import { consents } from '../../content/consents/index.ts'
import { itemsOf as itemsIn } from '../../core/outbox/draw.ts'
import { reasonOf } from '../../core/outbox/reason.ts'
import { type Held, takeLease } from '../../db/leases.ts'
import { muteCategory } from '../../db/muting.ts'
import type { Database } from '../../db/open.ts'
import { type Due, type Taken, takeDue } from '../../db/outbox.ts'
import { doubtLeftovers, type Outcome, settle } from '../../db/outcomes.ts'
import { saidMessage } from '../../db/said-messages.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { makeWave, questionnaireOf } from '../bot/make.ts'
import { testDatabase } from '../setup/database.ts'
import { hours, noon } from './wave-fixture.ts'

let database: Database
let held: Held
let to: Awaited<ReturnType<typeof makeContact>>
beforeAll(async () => {
  database = await testDatabase()
  await takeOver()
})
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  to = await makeContact(database)
})
afterAll(() => database.close())

const nextMorning = new Date('2026-11-25T09:00:00+03:00')
const inDays = (days: number) => new Date(noon.getTime() + days * 86_400_000)

async function takeOver() {
  const lease = await takeLease(database.client, 'telegram', 'test', 3_600_000, true)
  if (!lease) throw new Error('the channel is not to be had')
  held = lease
}
const take = (now = noon, perDay = 3) =>
  takeDue(database.client, held, { now, limit: 10, busy: [], rules: rulesAt(now, hours, perDay) })
const settleAll = (outcomes: Outcome[]) => settle(database.client, held, outcomes, noon)
/** Takes and says all that is due, one look after the other; the kinds of each look. */
async function sayAll(now = noon, perDay = 3) {
  const said: string[] = []
  for (let i = 0; i < 20; i++) {
    const due = await take(now, perDay)
    if (due.taken.length === 0 && due.held === 0) return said
    said.push(...due.taken.map(({ kind }) => kind))
    await settle(database.client, held, due.taken.map(sent), now)
  }
  throw new Error('there is no end of it')
}
const outcomeOf = ({ id, kind }: Taken) => ({ id, isDigest: kind === 'digest' })
const sent = (one: Taken): Outcome => ({ ...outcomeOf(one), status: 'sent', externalId: `m${one.id}` })
const wave = (n: number) => ({ title: `Опрос ${n}`, token: `t${n}`, lastDay: '2026-12-05' })
async function invitations(count: number, more: Parameters<typeof makeMessage>[2] = {}) {
  const made: number[] = []
  for (let n = 1; n <= count; n++) made.push((await makeMessage(database, to, { params: wave(n), ...more })).id)
  return made
}
const rows = () => database.client.outboxMessage.findMany({ orderBy: { id: 'asc' } })
const statuses = async () => (await rows()).map(({ kind, status, error }) => [kind, status, error])
const itemsOf = ({ taken }: Due) => itemsIn(taken[0]?.params)

test('as many as a person gets a day are said each by itself', async () => {
  await invitations(3)
  expect(await sayAll()).toEqual(['wave-invitation', 'wave-invitation', 'wave-invitation'])
})

test('more than that are one digest, and each row says in which', async () => {
  const made = await invitations(5)
  const due = await take()
  expect(due.taken.map(({ kind }) => kind)).toEqual(['digest'])
  expect(itemsOf(due).map(({ id }) => id)).toEqual(made)
  expect(itemsOf(due)[0]).toEqual({ id: made[0], kind: 'wave-invitation', params: wave(1) })
  await settleAll(due.taken.map(sent))
  const all = await rows()
  const digest = all.at(-1)
  expect(digest).toMatchObject({ kind: 'digest', status: 'sent', personId: to.personId, externalId: `m${digest?.id}` })
  for (const one of all.slice(0, 5)) {
    expect(one).toMatchObject({ status: 'sent', attempts: 1, settledAt: noon, externalId: `m${digest?.id}` })
    expect(reasonOf({ ...one, isReachable: true })).toEqual({ code: 'in-digest', number: digest?.id })
  }
})

test('a digest counts as one of the day: what comes after it is said, and then the next day', async () => {
  await invitations(5)
  expect(await sayAll()).toEqual(['digest'])
  await invitations(2)
  expect(await sayAll()).toEqual(['wave-invitation', 'wave-invitation'])
  const [late] = await invitations(1)
  expect(await sayAll()).toEqual([])
  const row = await database.client.outboxMessage.findUniqueOrThrow({ where: { id: late ?? 0 } })
  expect(row).toMatchObject({ status: 'queued', notBefore: nextMorning })
  expect(reasonOf({ ...row, isReachable: true })).toEqual({ code: 'next-day' })
  expect(await sayAll(nextMorning)).toEqual(['wave-invitation'])
  expect((await rows()).find(({ id }) => id === late)).toMatchObject({ status: 'sent', error: null })
})

test('what waited overnight and what is new are gathered in the morning', async () => {
  await invitations(3)
  await sayAll()
  await invitations(2)
  await sayAll()
  await invitations(2, { notBefore: nextMorning })
  expect(await sayAll(nextMorning)).toEqual(['digest'])
  expect((await statuses()).every(([, status]) => status === 'sent')).toBe(true)
})

test('what a person waits for is said besides, however much there is, and takes nobody’s place', async () => {
  for (let n = 0; n < 5; n++) await makeMessage(database, to, { kind: 'talk-taken', params: {} })
  expect(await sayAll()).toHaveLength(5)
  await invitations(3)
  expect(await sayAll()).toHaveLength(3)
  await makeMessage(database, to, { kind: 'talk-taken', params: {} })
  expect(await sayAll()).toEqual(['talk-taken'])
})

test('an urgent broadcast waits for no day, and takes one of it', async () => {
  await makeMessage(database, to, { kind: 'broadcast-service', params: {} })
  expect(await sayAll()).toEqual(['broadcast-service'])
  await invitations(3)
  expect(await sayAll()).toEqual(['digest'])
  await invitations(1)
  await sayAll()
  await makeMessage(database, to, { kind: 'broadcast-service', params: {} })
  await invitations(1)
  expect(await sayAll()).toEqual(['broadcast-service'])
})

test('what would be too late the next morning is said today all the same, and what is gathered runs out of no time', async () => {
  await invitations(3)
  await sayAll()
  const urgent = { expiresAt: nextMorning }
  await invitations(1, urgent)
  await invitations(1)
  expect(await sayAll()).toEqual(['wave-invitation'])
  await invitations(3, urgent)
  expect(await sayAll()).toEqual(['digest'])
  const waiting = (await rows()).filter(({ status }) => status === 'queued')
  expect(waiting).toHaveLength(1)
  expect(waiting[0]?.expiresAt).toBeNull()
})

test('nothing that is past its time, switched off, answered or held is gathered', async () => {
  const { id: waveId } = await makeWave(database.client, questionnaireOf('library'), [to.personId])
  await database.client.respondent.updateMany({ where: { waveId }, data: { answeredAt: noon } })
  const made = await invitations(4)
  await invitations(1, { expiresAt: noon })
  await invitations(1, { waveId })
  await muteCategory(database.client, to.personId, 'materials', noon)
  await makeMessage(database, to, { kind: 'material', params: { materials: [], count: 0 } })
  const times = { createdAt: noon, changedAt: noon }
  const paused = await database.client.broadcast.create({
    data: { title: 'Новости', content: {}, audience: 'all-educators', status: 'paused', ...times },
  })
  await makeMessage(database, to, { kind: 'broadcast', params: {} })
  await database.client.outboxMessage.updateMany({ where: { kind: 'broadcast' }, data: { broadcastId: paused.id } })
  expect(itemsOf(await take()).map(({ id }) => id)).toEqual(made)
})

test('twelve are as many as one digest holds; the others wait for the next', async () => {
  await invitations(14)
  const due = await take()
  expect(itemsOf(due)).toHaveLength(12)
  await settleAll(due.taken.map(sent))
  expect(await sayAll()).toEqual(['wave-invitation', 'wave-invitation'])
})

test('reminders that are said in one message take one place', async () => {
  for (let n = 1; n <= 5; n++) await makeMessage(database, to, { kind: 'wave-reminder', params: wave(n) })
  expect(await sayAll()).toEqual(['wave-reminder'])
})

test('a reminder that a digest has said is the one of its day', async () => {
  for (const kind of ['wave-reminder', 'wave-invitation', 'wave-invitation', 'wave-invitation'])
    await makeMessage(database, to, { kind, params: wave(1) })
  expect(await sayAll()).toEqual(['digest'])
  await makeMessage(database, to, { kind: 'wave-reminder', params: wave(2) })
  expect(await sayAll()).toEqual([])
})

test('each person has a measure of their own, and so has each day', async () => {
  const first = to
  await invitations(2)
  to = await makeContact(database)
  await invitations(2)
  expect(await sayAll(noon, 1)).toEqual(['digest', 'digest'])
  to = first
  await invitations(1)
  expect(await sayAll(noon, 1)).toEqual([])
  expect(await sayAll(inDays(1), 1)).toEqual(['wave-invitation'])
})

test('whoever has two chats gets no more for it', async () => {
  const { personId } = to
  const second = await database.client.contact.create({
    data: { channel: 'telegram', address: 'second', personId, linkedAt: noon },
  })
  await database.client.consent.updateMany({ where: { personId }, data: { contactId: second.id } })
  await database.client.consent.create({
    data: {
      contactId: to.contactId,
      personId,
      purpose: 'messages',
      decision: 'given',
      documentVersion: consents.messages.version,
      documentHash: '',
      decidedAt: noon,
    },
  })
  await invitations(1)
  to = { ...to, contactId: second.id }
  await invitations(1)
  expect(await sayAll(noon, 1)).toEqual(['wave-invitation'])
  expect(await database.client.outboxMessage.count({ where: { status: 'queued' } })).toBe(1)
})

test('broken off between the digest and what it says, nothing is written; afterwards all is said once', async () => {
  await invitations(5)
  await database.client.$executeRawUnsafe(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''killed''; END'`)
  await database.client.$executeRawUnsafe(`
    CREATE TRIGGER break_off BEFORE UPDATE ON outbox_message FOR EACH ROW
    WHEN (NEW.status = 'sending' AND NEW.params ->> 'token' = 't4') EXECUTE FUNCTION break_off()`)
  await expect(take()).rejects.toThrow(/killed/)
  expect(await statuses()).toEqual(Array(5).fill(['wave-invitation', 'queued', null]))
  await database.client.$executeRawUnsafe('DROP TRIGGER break_off ON outbox_message')
  await database.client.$executeRawUnsafe('DROP FUNCTION break_off')
  expect(await sayAll()).toEqual(['digest'])
  expect(await database.client.outboxMessage.count()).toBe(6)
})

test('killed while a digest is under way: all that it says is in doubt, and nothing of it is said again', async () => {
  await invitations(4)
  await take()
  await takeOver()
  await doubtLeftovers(database.client, held, noon)
  const all = await rows()
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['unknown']))
  expect(all.map(({ error }) => error)).toEqual([...Array(4).fill(`in-digest ${all.at(-1)?.id}`), 'interrupted'])
  expect(await sayAll()).toEqual([])
})

test.each(['failed', 'blocked', 'unknown'] as const)('what a digest says shares its fate: %s', async (status) => {
  await invitations(4)
  const { taken } = await take()
  await settleAll(taken.map((one) => ({ ...outcomeOf(one), status })))
  expect((await rows()).map((one) => one.status)).toEqual(Array(5).fill(status))
})

test('a digest that could not leave is gone, and what it would have said waits again', async () => {
  const made = await invitations(4)
  const { taken } = await take()
  const later = new Date(noon.getTime() + 10_000)
  const why = { status: 'queued', error: 'throttled', notBefore: later } as const
  await settleAll(taken.map((one) => ({ ...outcomeOf(one), ...why })))
  const all = await rows()
  expect(all.map(({ id }) => id)).toEqual(made)
  for (const one of all)
    expect(one).toMatchObject({ status: 'queued', error: 'throttled', notBefore: later, sendingAt: null, attempts: 0 })
  expect(await sayAll(later)).toEqual(['digest'])
})

test('one that cannot be drawn fails alone', async () => {
  const made = await invitations(4)
  const { taken } = await take()
  const outcomes: Outcome[] = [{ id: made[1] ?? 0, status: 'failed', error: 'broken' }, ...taken.map(sent)]
  await settleAll(outcomes)
  expect((await rows()).map(({ status }) => status)).toEqual(['sent', 'failed', 'sent', 'sent', 'sent'])
})

test('what was said is found by its number by whom it was said to, and by nobody else', async () => {
  const made = await invitations(4)
  const [digest] = (await take()).taken
  const find = (id: number, { personId } = to) => saidMessage(database.client, { id, personId })
  expect(await find(made[2] ?? 0)).toEqual({ kind: 'wave-invitation', params: wave(3), digestId: digest?.id })
  const list = await find(digest?.id ?? 0)
  expect(itemsIn(list?.params).map(({ id }) => id)).toEqual(made)
  expect(await find(made[2] ?? 0, await makeContact(database))).toBeNull()
  const [waiting] = await invitations(1)
  expect(await find(waiting ?? 0)).toBeNull()
})
