// Both languages say everything, take the same arguments, and nothing is said that nobody asks for.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { messagesOf, wordsOf } from '../../locales/index.ts'

const root = resolve(import.meta.dirname, '../..')
/** Lists of words, not sentences. */
const exempt = ['core/survey/grammar.ts']
const folders = ['core', 'content', 'db', 'bot', 'web', 'admin', 'jobs', 'reports', 'sandbox', 'cli']
const ftl = (language: string) =>
  readdirSync(join(root, 'locales', language)).map((file) =>
    readFileSync(join(root, 'locales', language, file), 'utf8'),
  )
const argumentsOf = (language: string) => {
  const found = new Map<string, string>()
  for (const text of ftl(language)) {
    for (const block of text.split(/\n(?=[a-z])/)) {
      const key = /^([a-z][\w-]*) =/m.exec(block)?.[1]
      if (key) found.set(key, [...new Set(block.match(/\$\w+/g) ?? [])].sort().join(' '))
    }
  }
  return found
}

test('Russian and English have the same messages', () => {
  expect(messagesOf('en').sort()).toEqual(messagesOf('ru').sort())
})

test('a message takes the same arguments in both languages', () => {
  const english = argumentsOf('en')
  const different = [...argumentsOf('ru')].filter(([key, args]) => english.get(key) !== args).map(([key]) => key)
  expect(different).toEqual([])
})

test('an unknown message is an error, not an empty sentence', () => {
  expect(() => wordsOf('ru')('no-such-message')).toThrow(/no-such-message/)
})

test('no sentence stands in the code', () => {
  const sources = folders.flatMap((folder) =>
    filesOf(folder)
      .filter((file) => !exempt.includes(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
  )
  const wrong = sources.flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line, index) => [index + 1, line.replace(/\/\/.*$|^\s*\*.*$|^\s*\/\*.*$/, '')] as const)
      .filter(([, line]) => /['"`>][^'"`<]*[А-Яа-яЁё]{2,} [а-яё]{2,}/.test(line))
      .map(([number]) => `${file}:${number}`),
  )
  expect(wrong).toEqual([])
})

function filesOf(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .filter((file) => !file.includes('generated/'))
  } catch {
    return []
  }
}
