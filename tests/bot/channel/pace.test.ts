import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPace } from '../../../bot/channel/pace.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('no second has more than the rate, and none is wasted', async () => {
  const pace = createPace({ perSecond: 28 })
  const sent: number[] = []
  for (let n = 0; n < 200; n++) void pace.take('broadcast').then(() => sent.push(performance.now()))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(200)
  const lasted = (sent.at(-1) ?? 0) - (sent[0] ?? 0)
  expect(lasted).toBeGreaterThan(7000)
  expect(lasted).toBeLessThan(7250)
  for (const at of sent) expect(sent.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(30)
})

test('a reply overtakes every broadcast that waits', async () => {
  const pace = createPace({ perSecond: 10 })
  const order: string[] = []
  for (let n = 0; n < 5; n++) void pace.take('broadcast').then(() => order.push('broadcast'))
  void pace.take('reply').then(() => order.push('reply'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(order).toEqual(['broadcast', 'broadcast', 'reply', 'broadcast', 'broadcast', 'broadcast'])
})

test('the gate holds everybody until it opens', async () => {
  const pace = createPace()
  pace.hold(3000)
  const at: number[] = []
  const began = performance.now()
  for (const priority of ['reply', 'broadcast'] as const) {
    void pace.take(priority).then(() => at.push(performance.now() - began))
  }
  await vi.advanceTimersByTimeAsync(2999)
  expect(at).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(at).toHaveLength(2)
})

test('what is handed back is there for the next', async () => {
  const pace = createPace({ perSecond: 1 })
  expect(await pace.takeSome(8)).toBe(2)
  pace.giveBack(1)
  expect(await pace.takeSome(8)).toBe(1)
})

test('a chat is busy for a second after a message', async () => {
  const pace = createPace()
  pace.note('7')
  await vi.advanceTimersByTimeAsync(600)
  pace.note('8')
  expect(pace.busy()).toEqual(['7', '8'])
  await vi.advanceTimersByTimeAsync(600)
  expect(pace.busy()).toEqual(['8'])
})

test('broadcasts may be made slow while they are sent, and no reply becomes slower for it', async () => {
  let most = 10
  const pace = createPace({ perSecond: 28, broadcastsPerSecond: () => most })
  const said = { broadcast: 0, reply: 0 }
  for (let n = 0; n < 200; n++) void pace.take('broadcast').then(() => said.broadcast++)
  await vi.advanceTimersByTimeAsync(1000)
  expect(said.broadcast).toBeGreaterThanOrEqual(10)
  expect(said.broadcast).toBeLessThanOrEqual(12)
  most = 2
  const before = said.broadcast
  await vi.advanceTimersByTimeAsync(1000)
  for (let n = 1; n <= 20; n++) {
    void pace.take('reply').then(() => said.reply++)
    await vi.advanceTimersByTimeAsync(50)
    expect(said.reply).toBe(n)
  }
  expect(said.broadcast - before).toBeLessThanOrEqual(5)
  expect(said.broadcast - before).toBeGreaterThanOrEqual(3)
})

test('a slow broadcast that waits its turn goes as soon as its speed is raised', async () => {
  let most = 1
  const pace = createPace({ perSecond: 28, broadcastsPerSecond: () => most })
  let said = 0
  for (let n = 0; n < 30; n++) void pace.take('broadcast').then(() => said++)
  await vi.advanceTimersByTimeAsync(100)
  expect(said).toBe(2)
  most = 28
  await vi.advanceTimersByTimeAsync(2100)
  expect(said).toBe(30)
})
