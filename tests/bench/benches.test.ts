// What the README and outside checks rely on: the names of the benches.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { benches } from '../../bench/benches/index.ts'

test('every bench is in the README, under its own name', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  expect(benches.filter(({ name }) => !readme.includes(`| \`${name}\``))).toEqual([])
  expect(new Set(benches.map(({ name }) => name)).size).toBe(benches.length)
})
