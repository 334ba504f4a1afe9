// What grows is declared one file each and listed in one line: no file may be forgotten.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Folders whose index.ts is a list of the files beside it. */
const lists = [
  'core/survey/items',
  'core/outbox/kinds',
  'cli/commands',
  'cli/checks',
  'jobs/schedules',
  'jobs/office',
  'bot/screens',
  'admin/resources',
  'admin/pages',
  'db/attention',
  'db/consequences',
  'bench/benches',
  'core/segments/rules',
  'db/segments/rules',
].filter((folder) => existsSync(join(root, folder)))

/** Where other files stand beside the declarations: what makes a file one. */
const declares: Record<string, RegExp> = {
  'bot/screens': /: Screen = \{/,
  'cli/checks': /: Check = \{/,
  'db/attention': /: Look = /,
  'jobs/office': /: OfficeJob = \{/,
  'db/consequences': /: Consequence = \{/,
}

test.each(lists)('%s lists every file that it has', (folder) => {
  const index = readFileSync(join(root, folder, 'index.ts'), 'utf8')
  const marker = declares[folder] ?? /(?:)/
  const files = readdirSync(join(root, folder)).filter(
    (name) =>
      name.endsWith('.ts') && name !== 'index.ts' && marker.test(readFileSync(join(root, folder, name), 'utf8')),
  )
  expect(files.filter((name) => !index.includes(`'./${name}'`))).toEqual([])
})
