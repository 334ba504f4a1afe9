import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeContact, makeMessage } from './make.ts'
import { startTestChannel } from './start.ts'
import { startTelegramServer, type TelegramServer } from './telegram-server.ts'

/** A Tuesday noon in Moscow: nobody is asleep. */
const noon = () => new Date('2026-11-24T09:00:00Z')
let database: Database
let server: TelegramServer
let channel: ChannelDoor
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  server = await startTelegramServer()
})
afterEach(async () => {
  await channel.stop()
  await server.close()
})

test('what a person writes is handled once, erased and confirmed', async () => {
  const heard: unknown[] = []
  channel = startTestChannel({ database, url: server.url, handle: async (update) => void heard.push(update) })
  server.write(7, 'one')
  server.write(7, 'two')
  await vi.waitFor(() => expect(heard).toHaveLength(2), 5000)
  await vi.waitFor(() => expect(server.waiting()).toBe(0), 5000)
  expect(heard).toMatchObject([
    { chat: '7', payload: { message: { text: 'one' } } },
    { chat: '7', payload: { message: { text: 'two' } } },
  ])
  const kept = await database.client.inboxUpdate.findMany()
  expect(kept.map(({ payload, handledAt }) => [payload, handledAt !== null])).toEqual([
    [null, true],
    [null, true],
  ])
})

test('what lies in the outbox is sent once and settled', async () => {
  const to = await makeContact(database)
  const { id } = await makeMessage(database, to)
  channel = startTestChannel({ database, url: server.url, clock: noon })
  await vi.waitFor(() => expect(server.sent).toHaveLength(1), 5000)
  await vi.waitFor(async () => {
    const row = await database.client.outboxMessage.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({ status: 'sent', externalId: '1', attempts: 1, settledAt: noon() })
  })
  expect(server.sent[0]).toMatchObject({ chat: to.address, text: 'Новый опрос: Затруднения' })
})
