import { fastify } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webhookReceiver } from '../../bot/telegram/receiver.ts'
import type { Database } from '../../db/open.ts'
import { webhook } from '../../web/webhook.ts'
import { testDatabase } from '../setup/database.ts'

const server = fastify()
const noon = new Date('2026-11-24T09:00:00Z')
let database: Database
let wakes = 0
beforeAll(async () => {
  database = await testDatabase()
  const receive = webhookReceiver({ database, botId: '1', clock: () => noon, wake: () => wakes++ })
  await server.register(webhook, { path: 'abc', secret: 'right', receive })
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const post = (payload: object | string, secret?: string, path = 'abc') =>
  server.inject({
    method: 'POST',
    url: `/telegram/${path}`,
    headers: {
      'content-type': 'application/json',
      ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
    },
    payload,
  })
const update = { update_id: 5, message: { message_id: 1, date: 0, chat: { id: 77 }, text: 'hello' } }

test('an update with the right secret is in the inbox before it is answered, however often it comes', async () => {
  expect((await post(update, 'right')).statusCode).toBe(200)
  expect((await post(update, 'right')).statusCode).toBe(200)
  expect(await database.client.inboxUpdate.findMany()).toMatchObject([
    { channel: 'telegram', botId: '1', updateId: '5', chat: '77', payload: update, receivedAt: noon, handledAt: null },
  ])
  expect(wakes).toBe(2)
})

test('without the secret, or at another address, nothing is written', async () => {
  const before = await database.client.inboxUpdate.count()
  const other = { ...update, update_id: 6 }
  expect((await post(other)).statusCode).toBe(401)
  expect((await post(other, 'wrong')).statusCode).toBe(401)
  expect((await post(other, 'right', 'abd')).statusCode).toBe(404)
  expect(await database.client.inboxUpdate.count()).toBe(before)
})

test('what is no update is refused', async () => {
  for (const body of ['{', {}, [], { update_id: 'x' }]) expect((await post(body, 'right')).statusCode).toBe(400)
})

test('a press on a message that Telegram no longer tells of belongs to the chat of its sender', async () => {
  await post({ update_id: 9, callback_query: { id: '1', from: { id: 88 }, data: 'x' } }, 'right')
  expect(await database.client.inboxUpdate.findFirst({ where: { updateId: '9' } })).toMatchObject({ chat: '88' })
})
