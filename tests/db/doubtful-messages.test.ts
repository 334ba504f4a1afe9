import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { needsAttention } from '../../db/attention/index.ts'
import { sendAgain, takeForSent } from '../../db/doubtful-messages.ts'
import { createEvent } from '../../db/events/plan.ts'
import type { Database } from '../../db/open.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { draft } from './events/fixture.ts'
import { hours, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
let director: Actor
let to: { personId: number; contactId: number }
let waveId: number
const tomorrow = new Date(noon.getTime() + 24 * 3_600_000)

beforeAll(async () => {
  database = await testDatabase()
  const { client } = database
  register = await makeRegister(database)
  director = staff('director', (await make.account(client)).id)
  const { personId, contactId } = await makeContact(database)
  to = { personId, contactId }
  const wave = { title: 'Осень', token: 't'.repeat(32), audience: 'young-educators', status: 'open' as const }
  const data = { ...wave, versionId: register.versionId, opensAt: noon, closesAt: tomorrow }
  waveId = (await client.wave.create({ data })).id
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.auditEntry.deleteMany()
})

function staff(role: Role, accountId = 1, areas: number[] = []): Actor {
  return {
    kind: 'staff',
    accountId,
    personId: -1,
    language: 'ru',
    grants: [{ role, organisationId: null, areas }],
  } as never
}

async function doubt(more: object = {}): Promise<number> {
  const { id } = await makeMessage(database, to, { expiresAt: tomorrow, ...more })
  await database.client.outboxMessage.update({
    where: { id },
    data: { status: 'unknown', error: 'interrupted', attempts: 1, settledAt: noon },
  })
  return id
}
const row = (id: number) => database.client.outboxMessage.findUniqueOrThrow({ where: { id } })
const inDoubt = async (actor = director) => {
  const found = await needsAttention({ db: database.client, actor, now: noon, hours })
  return found.find(({ name }) => name === 'doubtful')?.count ?? 0
}

test('sent again, a message gets a row of its own under the old rules, and the old one says who decided', async () => {
  const id = await doubt({ key: 'wave:1:invitation:person:1', priority: 30, waveId, params: { a: 1, also: [{}] } })
  expect(await sendAgain(database.client, director, { id }, noon)).toBe(1)
  const fresh = await database.client.outboxMessage.findFirstOrThrow({ where: { status: 'queued' } })
  expect(fresh.params).toEqual({ a: 1 })
  expect(fresh).toMatchObject({
    key: 'wave:1:invitation:person:1:again:1',
    kind: 'wave-invitation',
    priority: 30,
    waveId,
    ...to,
    expiresAt: tomorrow,
    notBefore: noon,
    createdAt: noon,
    attempts: 0,
    error: null,
    decidedById: null,
  })
  expect(await row(id)).toMatchObject({
    status: 'cancelled',
    error: `said-again ${fresh.id}`,
    attempts: 1,
    decidedById: director.kind === 'staff' && director.accountId,
  })
  expect(await database.client.auditEntry.findMany()).toMatchObject([
    { action: 'sendMessagesAgain', subject: 'outboxMessage', subjectId: String(id), detail: { messages: 1 } },
  ])
})

test('in doubt once more, it is sent a third time under the next number', async () => {
  await sendAgain(database.client, director, { id: await doubt({ key: 'k' }) }, noon)
  await database.client.outboxMessage.updateMany({ where: { status: 'queued' }, data: { status: 'unknown' } })
  await sendAgain(database.client, director, {}, noon)
  const keys = await database.client.outboxMessage.findMany({ orderBy: { id: 'asc' }, select: { key: true } })
  expect(keys.map(({ key }) => key)).toEqual(['k', 'k:again:1', 'k:again:2'])
})

test('two who press at once send it again once', async () => {
  const id = await doubt()
  const pressed = await Promise.allSettled([1, 2, 3].map(() => sendAgain(database.client, director, { id }, noon)))
  expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await database.client.outboxMessage.count()).toBe(2)
})

test('taken for sent, nothing more is sent and nobody is asked again', async () => {
  const id = await doubt()
  expect(await inDoubt()).toBe(1)
  expect(await takeForSent(database.client, director, { id }, noon)).toBe(1)
  expect(await row(id)).toMatchObject({ status: 'sent', error: 'taken-for-sent', settledAt: noon })
  expect(await inDoubt()).toBe(0)
  await expect(takeForSent(database.client, director, { id }, noon)).rejects.toThrow('panel-refused-delivery-decided')
})

test('all of a wave at once, and the rest stays', async () => {
  await doubt({ waveId })
  await doubt({ waveId })
  const other = await doubt()
  expect(await takeForSent(database.client, director, { waveId, kind: 'wave-invitation' }, noon)).toBe(2)
  expect(await row(other)).toMatchObject({ status: 'unknown' })
  expect(await database.client.auditEntry.findMany()).toMatchObject([
    { action: 'takeMessagesForSent', subject: 'wave', subjectId: String(waveId), detail: { messages: 2 } },
  ])
})

describe('nobody is asked about', () => {
  test.each([
    ['a kind that is let go', { kind: 'training-status' }],
    ['what is too late to say', { expiresAt: noon }],
  ])('%s', async (_, more) => {
    const id = await doubt(more)
    expect(await inDoubt()).toBe(0)
    await expect(sendAgain(database.client, director, { id }, noon)).rejects.toThrow('panel-refused-delivery-decided')
    expect(await database.client.outboxMessage.count()).toBe(1)
  })
})

test('a specialist decides about the waves of the own areas, an administrator about none', async () => {
  const own = await doubt({ waveId })
  const foreign = await doubt()
  const specialist = staff('specialist', 1, [3])
  expect([await inDoubt(specialist), await inDoubt(staff('specialist', 1, [5]))]).toEqual([1, 0])
  expect(await inDoubt(staff('administrator'))).toBe(0)
  for (const actor of [staff('specialist', 1, [5]), staff('administrator'), staff('observer')]) {
    await expect(sendAgain(database.client, actor, { id: own }, noon)).rejects.toThrow('panel-refused')
  }
  await expect(sendAgain(database.client, specialist, { id: foreign }, noon)).rejects.toThrow('panel-refused')
  expect(await row(foreign)).toMatchObject({ status: 'unknown' })
})

describe('of what an area has', () => {
  /** A broadcast and an event of an area. */
  async function ofArea(area: number) {
    const { client } = database
    const content = { text: { ru: 'Ждём вас' }, buttons: [] }
    const row = { title: 'Письмо', area, audience: 'all-educators', content, createdAt: noon, changedAt: noon }
    const { id: broadcastId } = await client.broadcast.create({ data: { ...row, status: 'sending' } })
    const event = await createEvent(client, system, draft({ area }), noon, hours.zone)
    if (event.kind !== 'created') throw new Error(event.reason)
    return { broadcastId, eventId: event.id }
  }

  test.each([
    ['broadcastId', 'broadcast'],
    ['eventId', 'centreEvent'],
  ] as const)(
    '%s says what is sent again, and then taken for sent: all of it and nothing else',
    async (name, subject) => {
      const { client } = database
      const [id, otherId] = [(await ofArea(3))[name], (await ofArea(5))[name]]
      const [own, other] = [{ [name]: id }, { [name]: otherId }]
      const { id: accountId } = await make.account(client)
      const [mine, theirs] = [staff('specialist', accountId, [3]), staff('specialist', accountId, [5])]
      await doubt(own)
      await doubt(own)
      const foreign = await doubt(other)
      const ofNobody = await doubt()
      expect([await inDoubt(mine), await inDoubt(theirs), await inDoubt()]).toEqual([2, 1, 4])

      for (const actor of [theirs, staff('administrator'), staff('observer'), staff('organisation_head')]) {
        await expect(sendAgain(client, actor, own, noon)).rejects.toThrow('panel-refused')
        await expect(takeForSent(client, actor, own, noon)).rejects.toThrow('panel-refused')
      }
      expect(await sendAgain(client, mine, own, noon)).toBe(2)
      const fresh = { status: 'queued' as const }
      expect(await client.outboxMessage.findMany({ where: fresh })).toMatchObject([own, own])
      await client.outboxMessage.updateMany({ where: fresh, data: { status: 'unknown' } })
      expect(await takeForSent(client, mine, own, noon)).toBe(2)
      expect([(await row(foreign)).status, (await row(ofNobody)).status]).toEqual(['unknown', 'unknown'])
      const about = { subject, subjectId: String(id), accountId, detail: { messages: 2 } }
      expect(await client.auditEntry.findMany({ where: { accountId }, orderBy: { id: 'asc' } })).toMatchObject([
        { action: 'sendMessagesAgain', ...about },
        { action: 'takeMessagesForSent', ...about },
      ])
      // A filter of one area reaches nothing of another beside it.
      await expect(takeForSent(client, mine, other, noon)).rejects.toThrow('panel-refused-delivery-decided')
      expect(await takeForSent(client, theirs, {}, noon)).toBe(1)
      expect(await takeForSent(client, director, {}, noon)).toBe(1)
    },
  )
})
