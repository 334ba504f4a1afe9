import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { openWave } from '../../db/wave-opening.ts'
import { previewClosing, previewOpening, previewReminder } from '../../db/wave-previews.ts'
import { remindNonRespondents } from '../../db/wave-reminders.ts'
import { waveRespondents } from '../../db/wave-respondents.ts'
import { createWave } from '../../db/waves.ts'
import { testDatabase } from '../setup/database.ts'
import { forgetPeople, hours, makeEducator, makeRegister, noon, type Register, system } from './wave-fixture.ts'

let database: Database
let register: Register
const closesAt = new Date('2026-12-14T21:00:00Z')
const nextDay = new Date('2026-11-25T09:00:00Z')

beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
})
afterAll(() => database.close())
beforeEach(() => forgetPeople(database))

const withdraw = (contactId: number) =>
  database.client.consent.create({
    data: {
      contactId,
      purpose: 'messages',
      decision: 'withdrawn',
      documentVersion: '1',
      documentHash: '',
      decidedAt: noon,
    },
  })

/** One of each: who can be written to, who has no chat, who withdrew, who blocked the bot. */
async function oneOfEach() {
  const [reached, chatless, silent, blocked] = [
    await makeEducator(database, register),
    await makeEducator(database, register),
    await makeEducator(database, register),
    await makeEducator(database, register),
  ]
  await database.client.contact.delete({ where: { id: chatless.contactId } })
  await withdraw(silent.contactId)
  await database.client.contact.update({ where: { id: blocked.contactId }, data: { status: 'blocked' } })
  return { reached, chatless, silent, blocked }
}

async function opened(more: object = {}): Promise<number> {
  const wave = { title: 'Осень', audience: 'young-educators', opensAt: noon, closesAt, versionId: register.versionId }
  const created = await createWave(database.client, system, { ...wave, ...more }, new Date(noon.getTime() - 1000))
  if (created.kind !== 'created') throw new Error(created.reason)
  await openWave(database.client, system, created.id, noon, hours)
  return created.id
}
const settle = () =>
  database.client.outboxMessage.updateMany({ data: { status: 'sent', sendingAt: noon, settledAt: noon } })
const preview = (waveId: number, now: Date, organisationId?: number) =>
  previewReminder(database.client, system, { waveId, organisationId }, now, hours)

const opening = (audience: string, at = noon) =>
  previewOpening(database.client, system, { audience, versionId: register.versionId }, at, hours)

test('what opening would do is what opening does', async () => {
  await oneOfEach()
  const shown = await opening('young-educators')
  expect(shown).toEqual({
    kind: 'opening',
    asked: 4,
    everybody: 4,
    burdened: 0,
    cap: 60,
    by: { reached: 1, muted: 0, 'no-consent': 1, blocked: 1, 'no-chat': 1 },
    invitesAt: noon,
  })
  expect(await database.client.respondent.count()).toBe(0)
  const id = await opened()
  expect(await database.client.respondent.count({ where: { waveId: id } })).toBe(4)
  expect(await database.client.outboxMessage.count({ where: { waveId: id } })).toBe(1)
})

test('what waits for working hours is said to', async () => {
  const night = new Date('2026-11-27T18:00:00Z')
  expect(await opening('all-educators', night)).toMatchObject({
    asked: 0,
    invitesAt: new Date('2026-11-30T06:00:00Z'),
  })
  expect(await opening('everybody', night)).toMatchObject({ kind: 'refused' })
})

test('closing counts drafts and messages that it ends', async () => {
  const { reached } = await oneOfEach()
  const id = await opened()
  await database.client.run.create({
    data: { token: 'a', waveId: id, personId: reached.personId, startedAt: noon, updatedAt: noon },
  })
  expect(await previewClosing(database.client, system, id)).toEqual({
    kind: 'closing',
    asked: 4,
    answered: 0,
    inMiddle: 1,
    queued: 1,
    isAnonymous: false,
  })
})

test('a reminder’s preview says who gets it and why the others do not, and reminding keeps to it', async () => {
  const { reached } = await oneOfEach()
  const done = await makeEducator(database, register)
  const id = await opened()
  const answered = { where: { personId: done.personId }, data: { answeredAt: noon } }
  await database.client.respondent.updateMany(answered)
  const others = { 'no-chat': 1, 'no-consent': 1, blocked: 1, answered: 1 }
  expect(await preview(id, noon)).toMatchObject({ by: { gets: 0, waiting: 1, today: 0, ...others } })
  await settle()
  expect(await preview(id, noon)).toMatchObject({ by: { gets: 0, waiting: 0, today: 1, ...others } })
  expect(await preview(id, nextDay)).toMatchObject({ by: { gets: 1, waiting: 0, today: 0, ...others } })
  expect(await remindNonRespondents(database.client, system, id, {}, nextDay, hours)).toMatchObject({ messages: 1 })
  const [sent] = await database.client.outboxMessage.findMany({ where: { kind: 'wave-reminder' } })
  expect(sent?.personId).toBe(reached.personId)
})

test('a reminder of another wave today counts as today’s', async () => {
  await makeEducator(database, register)
  const [first, second] = [await opened(), await opened()]
  await settle()
  await remindNonRespondents(database.client, system, first, {}, nextDay, hours)
  await database.client.outboxMessage.updateMany({
    where: { status: 'queued' },
    data: { status: 'sent', sendingAt: nextDay },
  })
  expect(await preview(second, nextDay)).toMatchObject({ by: { gets: 0, today: 1 } })
})

test('another list has another mark, and an organisation has its own list', async () => {
  await makeEducator(database, register)
  const id = await opened()
  await settle()
  const before = await preview(id, nextDay)
  expect(await preview(id, nextDay)).toEqual(before)
  expect(await preview(id, nextDay, register.centre)).toMatchObject({ by: { gets: 0 }, mark: 'nobody' })
  await database.client.respondent.updateMany({ data: { answeredAt: noon } })
  expect(await preview(id, nextDay)).not.toEqual(before)
})

test('people are listed with where they stand, and found by it', async () => {
  const { reached, chatless } = await oneOfEach()
  const id = await opened()
  await database.client.run.create({
    data: { token: 'b', waveId: id, personId: chatless.personId, startedAt: noon, updatedAt: noon },
  })
  const list = async (filter: object) => {
    const found = await waveRespondents(database.client, system, id, filter, noon, hours)
    if (found.kind === 'refused') throw new Error(found.reason)
    return found
  }
  const all = await list({})
  expect(all.total).toBe(4)
  expect(all.rows.map(({ standing }) => standing).sort()).toEqual(['blocked', 'no-chat', 'no-consent', 'waiting'])
  expect((await list({ standing: 'no-chat' })).rows.map(({ personId }) => personId)).toEqual([chatless.personId])
  expect((await list({ standing: 'in-middle' })).rows.map(({ personId }) => personId)).toEqual([chatless.personId])
  const [invited] = (await list({ message: 'queued' })).rows
  expect(invited).toMatchObject({
    personId: reached.personId,
    message: { kind: 'wave-invitation', status: 'queued', at: noon },
  })
  expect(await list({ organisationId: register.centre })).toMatchObject({ total: 0, rows: [] })
  expect((await list({ page: 2, perPage: 3 })).rows).toHaveLength(1)
})
