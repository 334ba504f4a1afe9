// What stands in the way of opening, each refused with its own sentence and nothing changed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { Refusal } from '../../core/refusal.ts'
import { installationOf, openInstallation } from '../../db/installation.ts'
import { holderOf } from '../../db/lock.ts'
import { testDatabase } from '../setup/database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metodist-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keyOf = async (opening: Promise<unknown>) => {
  const error = await opening.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.key : error
}
const place = (more: object = {}) => ({
  databaseUrl: undefined,
  dataDir: folder,
  demo: true,
  controlSocket: null,
  ...more,
})

test('a demo stays a demo, a real installation stays real', async () => {
  const database = await testDatabase()
  const first = await installationOf(database.client, 'demo')
  expect(await installationOf(database.client, 'demo')).toEqual(first)
  expect(await keyOf(installationOf(database.client, 'real'))).toBe('database-kind-demo')
  await database.close()
})

// A folder is a matter of the embedded database alone.
if (inject('database') === 'pglite') {
  test('a folder opens, closes and opens again with the same secret', async () => {
    const first = await openInstallation(place())
    expect(await keyOf(openInstallation(place()))).toBe('database-folder-in-use')
    await first.close()
    const second = await openInstallation(place())
    expect(second.installation).toEqual(first.installation)
    expect(second.migrations).toEqual([])
    await second.close()
  })

  test.each([
    ['a damaged database', '18', 'database-folder-damaged'],
    ['a database of another version', '14', 'database-folder-version'],
  ])('%s is refused and the folder is free again', async (_what, version, key) => {
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database', 'PG_VERSION'), version)
    expect(await keyOf(openInstallation(place()))).toBe(key)
    expect(holderOf(folder)).toBe(null)
  })

  test('a folder of somebody else is refused', async () => {
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database', 'letter.txt'), 'x')
    expect(await keyOf(openInstallation(place()))).toBe('database-folder-foreign')
  })
}

test('a server that does not answer is named as such', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
  expect(await keyOf(openInstallation(place({ databaseUrl })))).toBe('database-unreachable')
})
