// The thinnest path: a person writes, a bot hears and answers.
import { expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'
import { callerOf } from './calling.ts'

test('a person writes, the bot hears it by long poll and answers', async () => {
  const box = await startSandbox()
  const call = callerOf(box)
  expect((await call('getMe')).result.is_bot).toBe(true)
  const chat = box.personOf('anna', { name: 'Анна Ким' })
  const poll = call('getUpdates', { timeout: 5 })
  box.start(chat, 'ABCD2345')
  const { result } = await poll
  expect(result[0].message).toMatchObject({ text: '/start ABCD2345', entities: [{ type: 'bot_command', length: 6 }] })
  await call('sendMessage', { chat_id: chat, text: '<b>Здравствуйте</b>', parse_mode: 'HTML' })
  expect((await box.waitFor(chat, (message) => message.from?.is_bot === true)).text).toBe('Здравствуйте')
  await box.close()
})
