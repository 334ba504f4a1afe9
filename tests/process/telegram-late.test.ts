// A Telegram that cannot be reached at start-up keeps nobody else waiting, and the bot comes when it does.
import { afterAll, expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'
import { cli, scratch, start } from './program.ts'

const folders = scratch()
afterAll(() => folders.remove())

test('the panel works, health says what is missing, and the bot starts by itself', { timeout: 240_000 }, async () => {
  const first = await startSandbox()
  const { token, port, apiRoot } = first
  await first.close()
  const settings = {
    DATA_DIR: folders.path(),
    DEMO: 'off',
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    LOG_LEVEL: 'silent',
  }
  const program = start(settings)
  const address = await program.ready()
  expect(program.out.join('\n')).toContain('Telegram не отвечает. Бот начнёт работать')
  expect((await fetch(`${address}/admin/login`)).status).toBe(200)
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'down' })
  expect((await cli(settings, 'doctor')).out.join('\n')).toContain('Telegram не отвечает: проверьте сеть')

  const box = await startSandbox({ port })
  const chat = box.personOf('somebody', {})
  box.start(chat)
  // It asks a quarter of a minute apart at most; the rest is for a machine that is busy.
  await box.waitFor(chat, (message) => Boolean(message.from?.is_bot), 90_000)
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok' })
  expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, err: [] })
  await box.close()
})
