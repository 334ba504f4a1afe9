// Which folder may import which: the arrows of the house, read from the sources themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Every folder, and what it may import besides itself. */
const arrows: Record<string, string[]> = {
  core: [],
  content: ['core'],
  locales: ['core'],
  reports: ['core', 'locales'],
  db: ['core', 'content'],
  bot: ['core', 'content', 'db', 'reports', 'locales'],
  web: ['core', 'content', 'db', 'reports', 'locales'],
  admin: ['core', 'content', 'db', 'reports', 'locales'],
  jobs: ['core', 'content', 'db', 'reports', 'locales'],
  sandbox: ['core', 'content', 'db', 'reports', 'locales'],
  cli: ['core', 'content', 'db', 'reports', 'locales', 'config.ts'],
  start: ['core', 'content', 'db', 'bot', 'web', 'admin', 'jobs', 'reports', 'locales', 'sandbox', 'cli', 'config.ts'],
}

/** Who alone may know a package. */
const keepers: [package_: RegExp, folder: RegExp][] = [
  [/^(grammy|@grammyjs\/(?!types))/, /^bot\/telegram\//],
  // The messenger itself speaks the Bot API's types.
  [/^@grammyjs\/types$/, /^(bot\/telegram|sandbox)\//],
  [/^@prisma\/|^prisma$|^pg$|generated\/client/, /^db\//],
  [/^(adminjs|@adminjs\/)/, /^admin\//],
  [/^node-cron$|^pg-boss$/, /^jobs\//],
  [/^exceljs$/, /^reports\/(csv|xlsx)\//],
]

const sources = Object.keys(arrows).flatMap((folder) => filesOf(folder))

test('imports follow the arrows', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => relative(root, resolve(root, dirname(file), path)))
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file} → ${target}`),
  )
  expect(wrong).toEqual([])
})

test('a package is known only where it belongs', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((path) => keepers.some(([name, folder]) => name.test(path) && !folder.test(file)))
      .map((path) => `${file} → ${path}`),
  )
  expect(wrong).toEqual([])
})

test('the core knows no clock, no chance, no files', () => {
  const impure = /\bnew Date\(\)|Date\.now\(|Math\.random\(|\bprocess\.|from 'node:(fs|net|http|child_process)/
  const wrong = filesOf('core').filter((file) => impure.test(withoutComments(file)))
  expect(wrong).toEqual([])
})

function isAllowed(file: string, target: string): boolean {
  const from = file.split('/')[0] ?? ''
  const to = target.split('/')[0] ?? ''
  return from === to || (arrows[from] ?? []).includes(to)
}

function importsOf(file: string): string[] {
  const pattern = /(?:from|import)\s*\(?\s*'([^']+)'/g
  return [...withoutComments(file).matchAll(pattern)].map((match) => match[1] ?? '')
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((file) => !file.includes('generated/'))
  } catch {
    return []
  }
}
