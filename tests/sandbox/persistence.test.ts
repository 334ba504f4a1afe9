// What the sandbox knows outlives the death of its process.
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'
import { callerOf } from './calling.ts'
import { picture } from './picture.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'))
const journal = join(dataDir, 'sandbox', 'journal.jsonl')
afterAll(() => rmSync(dataDir, { recursive: true }))

const programme = `
  import { startSandbox } from ${JSON.stringify(new URL('../../sandbox/start.ts', import.meta.url).href)}
  const box = await startSandbox({ dataDir: ${JSON.stringify(dataDir)} })
  const chat = box.personOf('anna', { name: 'Анна Ким' })
  box.start(chat)
  for (let i = 1; i <= 50; i++) box.sendText(chat, 'сообщение ' + i)
  box.sendPhoto(chat, Buffer.from(process.env.PICTURE, 'base64'))
  process.send({ apiRoot: box.apiRoot, token: box.token, chat })
`

test('messages, files, commands and unconfirmed updates outlive kill -9', { timeout: 30_000 }, async () => {
  const bytes = picture()
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', programme], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PICTURE: bytes.toString('base64') },
  })
  const { chat, ...there } = await first(child)
  const call = callerOf(there)
  const heard = (await call('getUpdates', { limit: 10 })).result
  await call('getUpdates', { offset: heard[3].update_id })
  const sent = (await call('sendMessage', { chat_id: chat, text: 'ответ' })).result
  await call('setMyCommands', { commands: [{ command: 'menu', description: 'Меню' }] })
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))

  appendFileSync(journal, '{"is":"message","bot":70000')
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const box = await startSandbox({ dataDir })
  expect(warned.mock.calls.join()).toMatch(/torn last line/)
  warned.mockRestore()
  const again = callerOf(box)
  expect(box.personOf('anna')).toBe(chat)
  expect(box.readChat(chat).at(-1)).toEqual(sent)
  const { result } = await again('getUpdates')
  expect(result).toHaveLength(52 - 3)
  expect(result[0]).toEqual(heard[3])
  expect((await again('getMyCommands')).result).toEqual([{ command: 'menu', description: 'Меню' }])
  const photo = box.readChat(chat).find((message) => message.photo)?.photo?.[0]
  const { file_path } = (await again('getFile', { file_id: photo?.file_id })).result
  const file = await fetch(`${box.apiRoot}/file/bot${box.token}/${file_path}`)
  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes)
  expect((await again('sendMessage', { chat_id: chat, text: 'дальше' })).result.message_id).toBe(sent.message_id + 1)
  box.sendText(chat, 'новое')
  expect((await again('getUpdates', { offset: -1 })).result[0].update_id).toBe(result.at(-1).update_id + 1)
  await box.close()
})

test('the journal is rewritten short at every start', async () => {
  const box = await startSandbox({ dataDir })
  const chat = box.personOf('anna')
  await callerOf(box)('getUpdates', { offset: 2 ** 40 })
  for (let i = 0; i < 1000; i++) box.sendText(chat, `${i}`)
  await box.close()
  const long = readFileSync(journal, 'utf8').split('\n').length
  await (await startSandbox({ dataDir })).close()
  expect(readFileSync(journal, 'utf8').split('\n').length).toBeLessThan(long - 600)
})

test('a journal that cannot be read stops the start with a sentence', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'sandbox-'))
  await (await startSandbox({ dataDir: broken })).close()
  appendFileSync(join(broken, 'sandbox', 'journal.jsonl'), 'nonsense\n')
  await expect(startSandbox({ dataDir: broken })).rejects.toThrow(/line \d+ cannot be read; move the file away/)
  rmSync(broken, { recursive: true })
})

async function first(child: ChildProcess): Promise<{ apiRoot: string; token: string; chat: number }> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as { apiRoot: string; token: string; chat: number }))
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code} before it was ready`)))
  })
}
