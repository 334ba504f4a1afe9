import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { AlreadyHandled, listWaiting, markHandled, receive } from '../../db/inbox.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'

const noon = new Date('2026-11-24T09:00:00Z')
let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.client.inboxUpdate.deleteMany())

const update = (updateId: string, chat = '7') => ({ updateId, chat, payload: { text: updateId } })
const nothing = { ids: [], chats: [] }
const waiting = (taken: { ids: number[]; chats: string[] } = nothing) =>
  listWaiting(database.client, 'telegram', taken, 100)

test('what comes twice is kept once, and never again once it was handled', async () => {
  await receive(database.client, 'telegram', '1', [update('1'), update('2')], noon)
  await receive(database.client, 'telegram', '1', [update('2'), update('3')], noon)
  const rows = await waiting()
  expect(rows.map(({ payload }) => payload)).toEqual([{ text: '1' }, { text: '2' }, { text: '3' }])
  for (const { id } of rows) await markHandled(database.client, id, noon)
  await receive(database.client, 'telegram', '1', [update('1'), update('2'), update('3')], noon)
  expect(await waiting()).toEqual([])
})

test('the same number of another bot is another update', async () => {
  await receive(database.client, 'telegram', '1', [update('1')], noon)
  await receive(database.client, 'telegram', '2', [update('1')], noon)
  expect(await waiting()).toHaveLength(2)
})

test('a batch keeps its order', async () => {
  const batch = Array.from({ length: 100 }, (_, n) => update(String(1000 - n)))
  await receive(database.client, 'telegram', '1', batch, noon)
  expect((await waiting()).map(({ payload }) => payload)).toEqual(batch.map(({ payload }) => payload))
})

test('what is taken already is not listed again', async () => {
  await receive(database.client, 'telegram', '1', [update('1', '7'), update('2', '8'), update('3', '9')], noon)
  const [first] = await waiting()
  const rest = await waiting({ ids: [first?.id ?? 0], chats: ['8'] })
  expect(rest.map(({ chat }) => chat)).toEqual(['9'])
})

test('an update is marked by one transaction only, and the other leaves nothing behind', async () => {
  await receive(database.client, 'telegram', '1', [update('1')], noon)
  const [row] = await waiting()
  const handle = (secret: string) =>
    database.client.$transaction(async (tx) => {
      await tx.installation.create({ data: { id: secret.length, kind: 'demo', secret } })
      await markHandled(tx, row?.id ?? 0, noon)
    })
  const outcomes = await Promise.allSettled([handle('a'), handle('bb')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(failed?.reason).toBeInstanceOf(AlreadyHandled)
  expect(await database.client.installation.count()).toBe(1)
})

test('the sign NUL, which jsonb refuses, keeps no batch out', async () => {
  const bad = { updateId: '1', chat: '7', payload: { text: 'a\0b', nested: ['\0'] } }
  await receive(database.client, 'telegram', '1', [bad, update('2')], noon)
  expect((await waiting()).map(({ payload }) => payload)).toEqual([{ text: 'ab', nested: [''] }, { text: '2' }])
})
