// A broadcast from the draft to the outbox: counted, confirmed, approved, queued once, held and ended.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../../core/access.ts'
import { waitingBroadcasts } from '../../../db/attention/waiting-broadcasts.ts'
import { followUpBroadcast } from '../../../db/broadcasts/begin.ts'
import { cancelBroadcast, pauseBroadcast, resumeBroadcast } from '../../../db/broadcasts/control.ts'
import { sendDueBroadcasts } from '../../../db/broadcasts/due.ts'
import { markPress } from '../../../db/broadcasts/presses.ts'
import { previewSending } from '../../../db/broadcasts/preview.ts'
import { funnelOf, recipientsOfBroadcast } from '../../../db/broadcasts/progress.ts'
import { broadcastFor } from '../../../db/broadcasts/rights.ts'
import { approveBroadcast } from '../../../db/broadcasts/sending.ts'
import { testBroadcast } from '../../../db/broadcasts/trial.ts'
import { sendAgain } from '../../../db/doubtful-messages.ts'
import type { Database } from '../../../db/open.ts'
import { changeSetting } from '../../../db/settings.ts'
import { testDatabase } from '../../setup/database.ts'
import { hours, makeEducator, noon, type Register, system } from '../wave-fixture.ts'
import { type BroadcastDesk, later, openBroadcastDesk, type Staff } from './desk.ts'

let database: Database
let register: Register
let director: Staff
let deputy: Staff
let desk: BroadcastDesk
let people: number[]

beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
  ;({ register, director, deputy } = desk)
})
afterAll(() => database.close())
beforeEach(async () => {
  const { client } = database
  await client.outboxMessage.deleteMany()
  await client.broadcast.deleteMany()
  await client.setting.deleteMany()
  await client.assignment.deleteMany()
  people = await desk.educators(5)
})

const written = (more?: Record<string, unknown>, ru?: string) => desk.written(more, ru)
const markOf = (id: number) => desk.markOf(id)
const send = (id: number, mark?: string, by?: Actor) => desk.send(id, { mark, by })
const statusOf = async (id: number) => (await database.client.broadcast.findUniqueOrThrow({ where: { id } })).status
const queued = () => database.client.outboxMessage.findMany({ orderBy: { personId: 'asc' } })

describe('sending', () => {
  test('queues one message a person, with the words that its fields stand for', async () => {
    const id = await written()
    expect(await send(id)).toEqual({ kind: 'queued', people: 5, messages: 5 })
    const rows = await queued()
    expect(rows.map(({ personId }) => personId)).toEqual(people)
    expect(rows[0]).toMatchObject({
      key: `broadcast:${id}:person:${people[0]}`,
      kind: 'broadcast',
      params: { address: 'Ева', name: 'Ева', organisation: 'СОШ № 1' },
    })
    expect(await statusOf(id)).toBe('sending')
  })

  test('happens once when two press at once', async () => {
    const id = await written()
    const mark = await markOf(id)
    const both = await Promise.all([send(id, mark), send(id, mark, deputy)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['already', 'queued'])
    expect(await queued()).toHaveLength(5)
  })

  test('is refused with the new count when the audience has changed since the preview', async () => {
    const id = await written()
    const mark = await markOf(id)
    await makeEducator(database, register)
    expect(await send(id, mark)).toEqual({ kind: 'changed', people: 6 })
    expect(await queued()).toEqual([])
    expect(await statusOf(id)).toBe('draft')
  })

  test('is refused where the text is too long once it is filled in, with how many it is too long for', async () => {
    await database.client.person.updateMany({
      where: { id: { in: people.slice(0, 2) } },
      data: { middleName: 'Константиновна-Александровна' },
    })
    const id = await written({}, `${'я'.repeat(3_470)} {обращение}`)
    const found = await broadcastFor(database.client, system, id)
    if (found.kind === 'refused') throw new Error(found.reason)
    const refusal = { kind: 'refused', reason: 'broadcasts-filled-long', args: { count: 2, most: 3_500 } }
    expect(await previewSending(database.client, director, found.broadcast, noon, hours)).toEqual(refusal)
    expect(await send(id, 'any')).toEqual(refusal)
  })

  test('leaves out whom no message reaches, and says why', async () => {
    await database.client.contact.updateMany({ where: { personId: people[0] ?? 0 }, data: { status: 'blocked' } })
    await database.client.consent.deleteMany({ where: { personId: people[1] ?? 0 } })
    await database.client.contact.deleteMany({ where: { personId: people[2] ?? 0 } })
    const id = await written()
    expect(await send(id)).toEqual({ kind: 'queued', people: 5, messages: 2 })
    expect(await funnelOf(database.client, id)).toMatchObject({
      people: 5,
      reached: 2,
      queued: 2,
      blocked: 1,
      switchedOff: 1,
      noChat: 1,
    })
  })

  test('is nothing that a past time can be chosen for', async () => {
    const id = await written({ sendAt: later(-1) })
    expect(await send(id)).toEqual({ kind: 'refused', reason: 'broadcasts-time-past' })
  })

  test('of another area is refused to a specialist', async () => {
    const specialist = await desk.staff('specialist', [2])
    const id = await written({ area: 3 })
    expect(await send(id, undefined, specialist)).toEqual({ kind: 'refused', reason: 'broadcasts-not-allowed' })
  })
})

describe('approval', () => {
  test('is asked for above the set number, and given by another', async () => {
    await changeSetting(database.client, system, 'broadcast-approval-above', 4, noon)
    const id = await written()
    const mark = await markOf(id)
    expect(await send(id, mark)).toEqual({ kind: 'waiting', people: 5 })
    expect(await queued()).toEqual([])
    const told = (actor: Actor) => waitingBroadcasts({ db: database.client, actor, now: noon, hours })
    expect(await told(deputy)).toMatchObject([{ name: 'waiting-broadcast', count: 5, args: { title: 'Новости' }, id }])
    expect(await told(director)).toEqual([])
    const approve = (by: Actor) => approveBroadcast(database.client, by, id, { mark, now: noon, hours })
    expect(await approve(director)).toEqual({ kind: 'refused', reason: 'broadcasts-own-approval' })
    expect(await approve(deputy)).toEqual({ kind: 'queued', people: 5, messages: 5 })
    expect(await approve(deputy)).toEqual({ kind: 'already' })
  })

  test('is not asked for up to that number', async () => {
    await changeSetting(database.client, system, 'broadcast-approval-above', 5, noon)
    expect((await send(await written())).kind).toBe('queued')
  })
})

describe('by the clock', () => {
  test('a broadcast goes out at its time, once, and is over when nothing of it waits', async () => {
    const id = await written({ sendAt: later(30) })
    expect(await send(id)).toEqual({ kind: 'scheduled', people: 5, at: later(30) })
    expect(await sendDueBroadcasts(database.client, later(29), hours)).toEqual([])
    expect(await sendDueBroadcasts(database.client, later(30), hours)).toEqual([id])
    expect(await sendDueBroadcasts(database.client, later(31), hours)).toEqual([])
    expect(await queued()).toHaveLength(5)
    expect(await statusOf(id)).toBe('sending')
    await database.client.outboxMessage.updateMany({ data: { status: 'sent' } })
    await sendDueBroadcasts(database.client, later(32), hours)
    expect(await statusOf(id)).toBe('sent')
  })

  test('one that repeats leaves the next behind, to the same people as they are then', async () => {
    const id = await written({ sendAt: later(30), repeats: 'weekly', repeatUntil: '2026-12-02' })
    await send(id)
    await sendDueBroadcasts(database.client, later(30), hours)
    const next = await database.client.broadcast.findFirstOrThrow({ where: { id: { not: id } } })
    expect([next.status, next.sendAt]).toEqual(['scheduled', later(30 + 7 * 24 * 60)])
    await makeEducator(database, register)
    expect(await sendDueBroadcasts(database.client, later(30 + 7 * 24 * 60), hours)).toEqual([next.id])
    expect(await database.client.outboxMessage.count({ where: { broadcastId: next.id } })).toBe(6)
    expect(await database.client.broadcast.count()).toBe(2)
  })

  test('one whose queueing was cut short is finished, and nobody gets it twice', async () => {
    const id = await written()
    await send(id)
    await database.client.outboxMessage.deleteMany({ where: { personId: { in: people.slice(3) } } })
    await database.client.broadcast.update({ where: { id }, data: { status: 'queueing', queueingAt: noon } })
    await sendDueBroadcasts(database.client, later(1), hours)
    expect(await queued()).toHaveLength(3)
    await sendDueBroadcasts(database.client, later(5), hours)
    expect((await queued()).map(({ personId }) => personId)).toEqual(people)
    expect(await statusOf(id)).toBe('sending')
  })
})

describe('afterwards', () => {
  test('what is cancelled is not sent any more, and what was sent stays sent', async () => {
    const id = await written()
    await send(id)
    await database.client.outboxMessage.updateMany({ where: { personId: people[0] ?? 0 }, data: { status: 'sent' } })
    expect(await pauseBroadcast(database.client, director, id, noon)).toMatchObject({ kind: 'turned' })
    expect(await resumeBroadcast(database.client, director, id, noon)).toMatchObject({ kind: 'turned' })
    expect(await cancelBroadcast(database.client, director, id, noon)).toEqual({ kind: 'turned', cancelled: 4 })
    expect(await funnelOf(database.client, id)).toMatchObject({ sent: 1, cancelled: 4, queued: 0 })
    expect(await resumeBroadcast(database.client, director, id, noon)).toEqual({
      kind: 'refused',
      reason: 'broadcasts-other-status',
    })
  })

  test('whoever is sent it again is one recipient, where the later message stands', async () => {
    const id = await written()
    await send(id)
    const { client } = database
    const [first] = await queued()
    await client.outboxMessage.updateMany({ data: { status: 'sent', settledAt: noon } })
    await client.outboxMessage.update({
      where: { id: first?.id ?? 0 },
      data: { status: 'unknown', error: 'interrupted' },
    })
    expect(await funnelOf(client, id)).toMatchObject({ people: 5, sent: 4, unknown: 1 })
    expect(await sendAgain(client, director, { id: first?.id ?? 0 }, noon)).toBe(1)
    expect(await funnelOf(client, id)).toMatchObject({ people: 5, sent: 4, unknown: 0, queued: 1, cancelled: 0 })
    const all = await recipientsOfBroadcast(client, director, id, { page: 1 })
    expect(all).toMatchObject({ total: 5 })
  })

  test('presses move people on in the funnel, and a follow-up is to those who did nothing', async () => {
    const id = await written()
    await send(id)
    await database.client.outboxMessage.updateMany({
      where: { personId: { in: people.slice(0, 4) } },
      data: { status: 'sent' },
    })
    const [reader = 0] = people
    await markPress(database.client, { id, personId: reader, token: null, now: later(1) })
    expect(await funnelOf(database.client, id)).toMatchObject({ people: 5, sent: 4, read: 1, acted: 0, queued: 1 })
    const listed = await recipientsOfBroadcast(database.client, director, id, { state: 'read', page: 1 })
    expect(listed).toMatchObject({ total: 1, rows: [{ personId: reader, at: later(1) }] })
    const next = await followUpBroadcast(database.client, director, id, 'Ещё раз', noon)
    if (next.kind !== 'created') throw new Error(next.reason)
    expect(await send(next.id)).toMatchObject({ kind: 'queued', people: 3, messages: 3 })
  })

  test('who begins an anonymous survey from it is kept nowhere', async () => {
    const { client } = database
    const token = 'b'.repeat(32)
    await client.surveyVersion.update({
      where: { id: register.versionId },
      data: { definition: { anonymity: 'anonymous' } },
    })
    const wave = { versionId: register.versionId, title: 'Климат', audience: 'all-educators', token }
    await client.wave.create({ data: { ...wave, opensAt: noon, closesAt: later(999), status: 'open' } })
    const id = await written()
    await send(id)
    await markPress(client, { id, personId: people[0] ?? 0, token, now: later(1) })
    expect(await funnelOf(client, id)).toMatchObject({ read: 0, acted: 0 })
  })

  test('a test goes to the chat of who asks for it, or says that there is none', async () => {
    const id = await written()
    expect(await testBroadcast(database.client, director, id, noon)).toMatchObject({ reason: 'broadcasts-no-own-chat' })
    await database.client.contact.create({
      data: { channel: 'telegram', address: 'boss', personId: director.personId, status: 'active', linkedAt: noon },
    })
    expect(await testBroadcast(database.client, director, id, noon)).toEqual({ kind: 'queued' })
    expect(await queued()).toMatchObject([{ kind: 'broadcast-test', personId: director.personId, broadcastId: null }])
    expect(await funnelOf(database.client, id)).toMatchObject({ people: 0 })
  })
})

test('ten thousand recipients are counted and queued in one go, each once', {
  timeout: 60_000,
}, async () => {
  await database.pool.query(`
    WITH p AS (
      INSERT INTO person (token, last_name, first_name, middle_name, birth_date)
      SELECT 'many-' || i, 'Ким', 'Ева', 'Петровна', '1990-01-01' FROM generate_series(1, 10000) i RETURNING id
    ), c AS (
      INSERT INTO contact (channel, address, person_id, status, linked_at)
      SELECT 'telegram', 'many-' || id, id, 'active', now() FROM p RETURNING id, person_id
    ), g AS (
      INSERT INTO consent (contact_id, person_id, purpose, decision, document_version, document_hash, decided_at)
      SELECT c.id, c.person_id, k.purpose, k.decision, k.document_version, '', k.decided_at
      FROM c, (SELECT * FROM consent LIMIT 1) k
    )
    INSERT INTO assignment (person_id, organisation_id, position_id, active_from)
    SELECT id, ${register.school}, ${register.teacher}, '2020-09-01' FROM p`)
  await database.pool.query('ANALYZE')
  await changeSetting(database.client, system, 'broadcast-approval-above', 100_000, noon)
  const id = await written()
  const mark = await markOf(id)
  expect(await send(id, mark)).toEqual({ kind: 'queued', people: 10_005, messages: 10_005 })
})
