// Faults on demand, and the limiter.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Caller, callerOf } from './calling.ts'

let box: StartedSandbox
let call: Caller
let chat: number

beforeEach(async () => {
  box = await startSandbox()
  call = callerOf(box)
  chat = box.personOf('anna')
  box.start(chat)
})
afterEach(() => box.close())

const send = (text = 'a') => call('sendMessage', { chat_id: chat, text })
const arrived = () => box.readChat(chat).filter((message) => message.from?.is_bot).length

test('429 comes with retry_after, as often as was asked', async () => {
  box.faults.add({ kind: 'too-many-requests', times: 2, retryAfter: 7 })
  for (const _ of [1, 2]) {
    expect(await send()).toMatchObject({ status: 429, parameters: { retry_after: 7 } })
  }
  expect((await send()).ok).toBe(true)
  expect(box.tally.read().sendMessage).toEqual({ 'too-many-requests': 2, 429: 2, called: 1 })
})

test('a fault meets only the method and chat that it names', async () => {
  const other = box.personOf('boris')
  box.start(other)
  box.faults.add({ kind: 'blocked', method: 'sendMessage', chat: other, times: Number.POSITIVE_INFINITY })
  expect((await send()).ok).toBe(true)
  expect(await call('sendMessage', { chat_id: other, text: 'a' })).toMatchObject({ error_code: 403 })
  box.faults.clear()
  expect((await call('sendMessage', { chat_id: other, text: 'a' })).ok).toBe(true)
})

test('a proxy in between answers with a page', async () => {
  box.faults.add({ kind: 'bad-gateway' })
  const response = await fetch(`${box.apiRoot}/bot${box.token}/sendMessage?chat_id=${chat}&text=a`)
  expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
})

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
  ['timeout-before', 0],
  ['timeout-after', 1],
] as const)('%s leaves %i messages in the chat', async (kind, left) => {
  box.faults.add({ kind, ms: 50 })
  await expect(send()).rejects.toThrow()
  expect(arrived()).toBe(left)
  expect((await send()).ok).toBe(true)
})

test('latency is added to every call but the poll', async () => {
  box.faults.add({ kind: 'latency', ms: 400, times: Number.POSITIVE_INFINITY })
  const began = performance.now()
  await send()
  expect(performance.now() - began).toBeGreaterThan(395)
  const polled = performance.now()
  await call('getUpdates')
  expect(performance.now() - polled).toBeLessThan(390)
})

test('the limiter lets a burst into a chat and then about one a second', async () => {
  const strict = await startSandbox({ limiter: true })
  const person = strict.personOf('anna')
  strict.start(person)
  const say = () => callerOf(strict)('sendMessage', { chat_id: person, text: 'a' })
  const answers = []
  for (let i = 0; i < 7; i++) answers.push((await say()).status)
  expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429])
  expect(await say()).toMatchObject({ parameters: { retry_after: 1 } })
  await strict.close()
})

test('the limiter lets thirty a second through over all chats', async () => {
  const strict = await startSandbox({ limiter: true })
  const people = Array.from({ length: 60 }, (_, i) => strict.personOf(`p${i}`))
  for (const person of people) strict.start(person)
  const strictCall = callerOf(strict)
  const answers = await Promise.all(people.map((chat_id) => strictCall('sendMessage', { chat_id, text: 'a' })))
  const passed = answers.filter(({ ok }) => ok).length
  expect(passed).toBeGreaterThanOrEqual(30)
  expect(passed).toBeLessThan(50)
  await strict.close()
})
