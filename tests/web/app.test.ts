import pino from 'pino'
import { afterEach, expect, test } from 'vitest'
import { webApp } from '../../web/app.ts'

let app: Awaited<ReturnType<typeof webApp>>
const open = async (database: () => Promise<string | null>, token?: string) => {
  app = await webApp({
    log: pino({ level: 'silent' }),
    trustProxy: undefined,
    checks: { checks: { database } },
    metrics: { token, gauges: async () => ({ outbox_messages: { queued: 3 } }) },
  })
  return app
}
afterEach(() => app.close())

test('health is 200 while every part is well', async () => {
  const reply = await (await open(async () => null)).inject('/health')
  expect(reply.statusCode).toBe(200)
  expect(reply.json()).toMatchObject({ status: 'ok', parts: { database: 'ok' } })
})

test('health is 503 with the reason while a part is down or throws', async () => {
  const reply = await (
    await open(async () => {
      throw new Error('connection refused\nat line 1')
    })
  ).inject('/health')
  expect(reply.statusCode).toBe(503)
  expect(reply.json().reason).toBe('database: connection refused')
})

test('metrics are for this machine', async () => {
  const reply = await (await open(async () => null)).inject('/metrics')
  expect(reply.body).toContain('metodist_outbox_messages{kind="queued"} 3')
})

test('metrics from elsewhere need the token', async () => {
  const elsewhere = { url: '/metrics', remoteAddress: '203.0.113.9' }
  await open(async () => null, 'a-long-enough-token')
  expect((await app.inject(elsewhere)).statusCode).toBe(403)
  expect((await app.inject({ ...elsewhere, headers: { authorization: 'Bearer wrong' } })).statusCode).toBe(403)
  expect(
    (await app.inject({ ...elsewhere, headers: { authorization: 'Bearer a-long-enough-token' } })).statusCode,
  ).toBe(200)
})

test('behind a proxy this machine is nobody special', async () => {
  await open(async () => null)
  expect((await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '203.0.113.9' } })).statusCode).toBe(403)
})
