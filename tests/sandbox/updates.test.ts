// The long poll and the webhook, as bots rely on them.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Caller, callerOf } from './calling.ts'

let box: StartedSandbox
let call: Caller
let chat: number

beforeEach(async () => {
  box = await startSandbox({ webhookTimes: { firstRetryMs: 20, longestRetryMs: 40, timeoutMs: 1000 } })
  call = callerOf(box)
  chat = box.personOf('anna', { name: 'Анна Ким', language: 'en' })
})
afterEach(() => box.close())

test('updates come again until a higher offset confirms them', async () => {
  for (const text of ['/start', 'раз', 'два']) box.sendText(chat, text)
  const first = (await call('getUpdates', { limit: 2 })).result
  expect(first.map((update: { message: { text: string } }) => update.message.text)).toEqual(['/start', 'раз'])
  expect((await call('getUpdates')).result).toHaveLength(3)
  const rest = (await call('getUpdates', { offset: first[1].update_id + 1 })).result
  expect(rest).toHaveLength(1)
  expect((await call('getUpdates', { offset: -1 })).result).toEqual(rest)
})

test('a poll waits no longer than its timeout, and not at all where something lies ready', async () => {
  const began = performance.now()
  expect((await call('getUpdates', { timeout: 1 })).result).toEqual([])
  expect(performance.now() - began).toBeGreaterThan(900)
  box.sendText(chat, 'a')
  const ready = performance.now()
  expect((await call('getUpdates', { timeout: 30 })).result).toHaveLength(1)
  expect(performance.now() - ready).toBeLessThan(500)
})

test('a second poll ends the first with a conflict', async () => {
  const first = call('getUpdates', { timeout: 5 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const second = call('getUpdates', { timeout: 5 })
  expect(await first).toMatchObject({
    status: 409,
    description: expect.stringMatching(/^Conflict: terminated by other/),
  })
  box.sendText(chat, 'a')
  expect((await second).result).toHaveLength(1)
})

test('kinds that were not asked for never come, and the wish is remembered', async () => {
  await call('getUpdates', { allowed_updates: ['callback_query'] })
  box.sendText(chat, 'a')
  const { result } = await call('sendMessage', {
    chat_id: chat,
    text: 'b',
    reply_markup: { inline_keyboard: [[{ text: 'Да', callback_data: 'yes' }]] },
  })
  box.press(chat, result.message_id, 'Да')
  const updates = (await call('getUpdates')).result
  expect(updates).toHaveLength(1)
  expect(updates[0].callback_query).toMatchObject({ data: 'yes', from: { id: chat, language_code: 'en' } })
})

test('blocking and unblocking are told as my_chat_member', async () => {
  box.sendText(chat, 'a')
  box.block(chat)
  box.unblock(chat)
  const updates = (await call('getUpdates')).result.slice(1)
  const statuses = updates.map((update: { my_chat_member: { new_chat_member: { status: string } } }) => {
    return update.my_chat_member.new_chat_member.status
  })
  expect(statuses).toEqual(['kicked', 'member'])
})

test('a webhook gets its updates in order with the secret, again until it says 200, and may answer with a call', async () => {
  const heard: { id: number; headers: IncomingHttpHeaders }[] = []
  let failures = 2
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (failures > 0) {
      failures -= 1
      return response.writeHead(500).end()
    }
    heard.push({ id: JSON.parse(body).update_id, headers: request.headers })
    const answer = { method: 'sendMessage', chat_id: chat, text: 'слышу' }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  expect((await call('setWebhook', { url, secret_token: 'a_Secret-1' })).result).toBe(true)
  expect((await call('getUpdates')).error_code).toBe(409)
  for (const text of ['раз', 'два', 'три']) box.sendText(chat, text)
  await box.waitFor(chat, (message) => message.text === 'слышу')
  await expect.poll(async () => (await call('getWebhookInfo')).result.pending_update_count).toBe(0)
  expect(heard.map(({ id }) => id)).toEqual(heard.map(({ id }) => id).toSorted((a, b) => a - b))
  expect(heard).toHaveLength(3)
  expect(heard[0]?.headers['x-telegram-bot-api-secret-token']).toBe('a_Secret-1')
  expect((await call('getWebhookInfo')).result.last_error_message).toMatch(/500/)
  await call('deleteWebhook')
  expect((await call('getUpdates')).result).toEqual([])
  server.closeAllConnections()
  server.close()
})
