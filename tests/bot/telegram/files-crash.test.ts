// Killed in the middle of fetching a file: the update is handled again, and the file is one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { migrate } from '../../../db/migrate.ts'
import { type Database, openInFolder } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { docx } from '../../core/files/make.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeCode, makePerson, makeWave, openInstallation } from '../make.ts'
import { questionnaire, t } from '../trial.ts'
import { eventually, words } from './talk.ts'

test('killed while it fetches a file, the bot takes it when it is back: one file, not two', {
  timeout: 120_000,
}, async () => {
  const box = await startSandbox()
  const store = await openStore()
  const code = await prepare(store.database)
  await store.leave()

  const chat = box.personOf('tutor')
  const sees = (part: string) =>
    box.waitFor(chat, ({ from, text = '' }) => Boolean(from?.is_bot) && text.includes(part), 30_000)
  const press = async (label: string) => {
    const has = (message: { reply_markup?: { inline_keyboard: { text: string }[][] } | undefined }) =>
      (message.reply_markup?.inline_keyboard ?? []).flat().some(({ text }) => text === label)
    const message = await box.waitFor(chat, (one) => has(one as never), 30_000)
    box.press(chat, message.message_id, label)
  }
  let child = await startProcess(box, store.where)
  box.start(chat, code)
  await press(words('bot-consent-yes'))
  await sees('Согласие на сообщения')
  await press(words('bot-consent-yes'))
  await press(words('bot-survey-begin'))
  await sees('Пришлите материалы')

  const slow = box.faults.add({ kind: 'latency', method: 'file', ms: 20_000, times: null })
  box.sendDocument(chat, { name: 'план.docx', bytes: docx('план', 400_000) })
  await eventually(() => expect(box.tally.read()).toHaveProperty('file'))
  await killProcess(child)
  slow.remove()

  child = await startProcess(box, store.where)
  await sees('1. план.docx')
  await killProcess(child)
  await box.close()

  const { client } = await store.back()
  expect(await client.storedFile.findMany({ select: { name: true, _count: { select: { parts: true } } } })).toEqual([
    { name: 'план.docx', _count: { parts: 2 } },
  ])
  const [file] = await client.storedFile.findMany()
  const run = await client.run.findFirstOrThrow()
  expect(run.state).toMatchObject({ answers: [[file?.token]] })
  await store.close()
})

async function prepare({ client }: Database): Promise<string> {
  await openInstallation(client)
  const person = await makePerson(client)
  const times = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 9e8) }
  const item = { code: '1', type: 'file', max: 3, required: false, text: t('Пришлите материалы') }
  await makeWave(client, questionnaire([item]), [person.id], times)
  return makeCode(client, person.id, new Date())
}

async function startProcess(box: StartedSandbox, where: string): Promise<ChildProcess> {
  const file = new URL('./files-process.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, DATABASE: where, API_ROOT: box.apiRoot, TOKEN: box.token },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  return child
}

async function killProcess(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Nobody else can look into an embedded database while a process has it. */
type Store = {
  where: string
  database: Database
  leave: () => Promise<void>
  back: () => Promise<Database>
  close: () => Promise<void>
}

async function openStore(): Promise<Store> {
  if (inject('database') === 'postgres') {
    const database = await testDatabase()
    const where = String(database.pool.options.connectionString)
    return { where, database, leave: async () => {}, back: async () => database, close: database.close }
  }
  const where = mkdtempSync(join(tmpdir(), 'metodist-files-'))
  const database = await openInFolder(where)
  await migrate(database.pool)
  let again: Database | undefined
  return {
    where,
    database,
    leave: database.close,
    back: async () => {
      again = await openInFolder(where)
      return again
    },
    close: async () => {
      await again?.close()
      rmSync(where, { recursive: true, force: true })
    },
  }
}
