import { createServer } from 'node:net'
import { Api, GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { failureOf } from '../../../bot/telegram/send.ts'

const refused = (code: number, description: string, parameters = {}) =>
  failureOf(new GrammyError('', { ok: false, error_code: code, description, parameters }, 'sendMessage', {}))
const attempt = async (apiRoot: string, timeoutSeconds = 5) =>
  failureOf(await new Api('1:x', { apiRoot, timeoutSeconds }).sendMessage('1', 'x').catch((error) => error))

test.each([
  [403, 'Forbidden: bot was blocked by the user', { kind: 'blocked' }],
  [403, 'Forbidden: user is deactivated', { kind: 'blocked' }],
  [400, 'Bad Request: chat not found', { kind: 'invalid' }],
  [401, 'Unauthorized', { kind: 'unauthorized' }],
  [404, 'Not Found', { kind: 'unauthorized' }],
  [409, 'Conflict: terminated by other getUpdates request', { kind: 'conflict' }],
  [400, 'Bad Request: message is too long', { kind: 'refused', error: '400: Bad Request: message is too long' }],
  [502, 'Bad Gateway', { kind: 'unknown', error: '502: Bad Gateway' }],
])('%i «%s»', (code, description, failure) => {
  expect(refused(code, description)).toEqual(failure)
})

test('«too many requests» says how long', () => {
  expect(refused(429, 'Too Many Requests', { retry_after: 7 })).toEqual({ kind: 'throttled', retryAfterMs: 7000 })
})

test('a refused connection and an unknown name are definite: nothing was sent', async () => {
  expect(await attempt('http://127.0.0.1:9')).toMatchObject({ kind: 'unreached' })
  expect(await attempt('http://nowhere.invalid')).toMatchObject({ kind: 'unreached' })
})

test('a connection that breaks or stays silent after the request leaves it unknown', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.resetAndDestroy())
  })
  const silent = createServer((socket) => socket.on('error', () => {}))
  const listen = (one: typeof server) =>
    new Promise<string>((resolve) =>
      one.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(one.address() as { port: number }).port}`)),
    )
  expect(await attempt(await listen(server))).toMatchObject({ kind: 'unknown' })
  expect(await attempt(await listen(silent), 1)).toMatchObject({ kind: 'unknown' })
  server.close()
  silent.close()
})

test('a mistake of our own before the call is no doubt about it', () => {
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ kind: 'refused', error: 'x is undefined' })
})
