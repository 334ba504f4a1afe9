import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { migrate } from '../../../db/migrate.ts'
import { type Database, openInFolder } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { testDatabase } from '../../setup/database.ts'

const kills = 3
const aRound = 150
const updates = (kills + 1) * aRound
const chats = 12

test('killed again and again in a stream of updates: none lost, none handled twice, each chat in order', {
  timeout: 240_000,
}, async () => {
  const box = await startSandbox()
  const store = await openStore()
  const people = Array.from({ length: chats }, (_, n) => box.personOf(`person ${n}`))
  let written = 0
  const write = () => {
    for (let n = 0; n < aRound; n++) box.sendText(people[written % chats] ?? 0, String(written++))
  }

  for (let kill = 0; kill < kills; kill++) {
    const child = await startProcess(box, store.where)
    write()
    // Somewhere between the first fetch and the last commit.
    await new Promise((resolve) => setTimeout(resolve, 20 + 40 * kill))
    await killProcess(child)
  }
  write()
  const child = await startProcess(box, store.where)
  for await (const line of child.stdout ?? []) if (Number(line) >= updates) break
  await killProcess(child)
  await box.close()

  const effects = await store.effects()
  expect(effects.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: updates }, (_, n) => n),
  )
  for (const chat of people) {
    const numbers = effects.filter((effect) => effect.chat === String(chat)).map(({ number }) => number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  }
  await store.close()
})

async function startProcess(box: StartedSandbox, where: string): Promise<ChildProcess> {
  const file = new URL('./intake-process.ts', import.meta.url).pathname
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

type Store = {
  where: string
  effects: () => Promise<{ chat: string; number: number }[]>
  close: () => Promise<void>
}

async function openStore(): Promise<Store> {
  return inject('database') === 'postgres' ? openServer() : openFolder()
}

async function openServer(): Promise<Store> {
  const database = await testDatabase()
  await prepare(database)
  return {
    where: String(database.pool.options.connectionString),
    effects: () => effectsOf(database),
    close: database.close,
  }
}

async function openFolder(): Promise<Store> {
  const where = mkdtempSync(join(tmpdir(), 'metodist-crash-'))
  const first = await openInFolder(where)
  await migrate(first.pool)
  await prepare(first)
  await first.close()
  let database: Database | undefined
  const open = async () => {
    database ??= await openInFolder(where)
    return database
  }
  return {
    where,
    effects: async () => effectsOf(await open()),
    close: async () => {
      await database?.close()
      rmSync(where, { recursive: true, force: true })
    },
  }
}

async function prepare(database: Database): Promise<void> {
  await database.pool.query('CREATE TABLE effect (id serial PRIMARY KEY, chat text, number int)')
}

async function effectsOf(database: Database): Promise<{ chat: string; number: number }[]> {
  return (await database.pool.query('SELECT chat, number FROM effect ORDER BY id')).rows
}
