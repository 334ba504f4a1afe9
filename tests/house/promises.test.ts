// What the staff guide promises is proved by a test of that very name; a promise without one is struck off the guide.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

const root = new URL('../../', import.meta.url)

const promises = (() => {
  const guide = readFileSync(new URL('docs/staff-guide.ru.md', root), 'utf8')
  const section = guide.split(/^## /m).find((part) => part.startsWith('Обещания'))
  return [...(section ?? '').matchAll(/^- \*\*(.+?)\*\*$/gm)].map((match) => match[1] ?? '')
})()

const files = (readdirSync(new URL('tests/', root), { recursive: true }) as string[]).filter((name) =>
  name.endsWith('.test.ts'),
)
const sources = files
  .filter((name) => !name.endsWith('house/promises.test.ts'))
  .map((name) => readFileSync(new URL(`tests/${name}`, root), 'utf8'))

/** Called by that name and really run: neither skipped nor a «todo». */
function isProved(promise: string): boolean {
  return sources.some((source) => source.includes(`\nit('${promise}'`) || source.includes(`\ntest('${promise}'`))
}

test('the guide has promises, each said once', () => {
  expect(promises.length).toBeGreaterThan(10)
  expect(new Set(promises).size).toBe(promises.length)
})

describe('promises of the staff guide', () => {
  it.each(promises)('«%s» has a test of that name', (promise) => {
    expect(isProved(promise)).toBe(true)
  })
})
