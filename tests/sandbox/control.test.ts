// Acting as a person over HTTP, as a benchmark in another process does.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { callerOf } from './calling.ts'

let box: StartedSandbox

beforeAll(async () => {
  box = await startSandbox({ people: async () => [{ key: 'anna', name: 'Анна Ким', detail: 'учитель' }] })
})
afterAll(() => box.close())

async function ask(path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${box.port}/sandbox/control/${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> & { chat: number } }
}

test('a person is made, writes, and the chat can be read', async () => {
  const { chat } = (await ask('person', { key: 'anna', name: 'Анна Ким', language: 'en' })).body
  await ask(`chats/${chat}/start`, { payload: 'ABCD2345' })
  await ask(`chats/${chat}/voice`, {})
  const { body } = await ask(`chats/${chat}`)
  expect(body).toMatchObject({ started: true, blocked: false, messages: [{ text: '/start ABCD2345' }, { voice: {} }] })
  expect((await ask('people')).body).toEqual([{ key: 'anna', name: 'Анна Ким', detail: 'учитель', chat }])
})

test('faults are placed and cleared over HTTP', async () => {
  const call = callerOf(box)
  const { chat } = (await ask('person', { key: 'anna' })).body
  await ask('faults', { kind: 'too-many-requests', retryAfter: 3, times: null })
  expect(await call('sendMessage', { chat_id: chat, text: 'a' })).toMatchObject({ parameters: { retry_after: 3 } })
  await fetch(`http://127.0.0.1:${box.port}/sandbox/control/faults`, { method: 'DELETE' })
  expect((await call('sendMessage', { chat_id: chat, text: 'a' })).ok).toBe(true)
})

test('what cannot be done is said', async () => {
  const { chat } = (await ask('person', { key: 'anna' })).body
  expect((await ask(`chats/${chat}/dance`, {})).body.error).toMatch(/cannot «dance»; they can text, start/)
  expect((await ask(`chats/${chat}/text`, { text: '  ' })).body.error).toMatch(/empty message/)
  expect((await ask(`chats/${chat}/press`, { message: 9999, button: 'a' })).body.error).toMatch(/no message 9999/)
  expect((await ask('chats/42')).body.error).toBe('nobody has the chat 42')
  expect((await ask('faults', { kind: 'flood' })).body.error).toMatch(/no fault; there are too-many-requests/)
})

test('a page from elsewhere, or a form, steers nothing', async () => {
  expect((await ask('person', { key: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await ask('person', { key: 'x' }, { 'content-type': 'text/plain' })).status).toBe(403)
})

test('a wall of text goes in several messages, and ids reach beyond 2^32', async () => {
  const chat = box.personOf('wall')
  box.sendText(chat, 'я'.repeat(9000))
  expect(box.readChat(chat).map(({ text }) => text?.length)).toEqual([4096, 4096, 808])
  const ids = Array.from({ length: 30 }, (_, i) => box.personOf(`id${i}`))
  expect(ids.some((id) => id > 2 ** 32 && id < 2 ** 34)).toBe(true)
  expect(ids.some((id) => id > 2 ** 51 && Number.isSafeInteger(id))).toBe(true)
})

test('the page comes with a strict policy, in both languages', async () => {
  const russian = await fetch(`http://127.0.0.1:${box.port}/sandbox`)
  expect(russian.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  expect(await russian.text()).toContain('<html lang="ru">')
  const english = await (await fetch(`http://127.0.0.1:${box.port}/sandbox?lang=en`)).text()
  expect(english).toContain('Who will you be?')
  expect(english).not.toContain('{{')
})
