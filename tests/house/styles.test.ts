// Styles of the panel are one space of names: a class that two files begin means two things, and each bends the other.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../admin/styles')
/** The pages before one has signed in are drawn without the others. */
const files = readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'door.css')

/** Classes that a file gives a look by themselves, whatever they stand in. */
function begunIn(file: string): Set<string> {
  const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...text.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','))
  return new Set(selectors.flatMap((one) => /^(?:[a-z0-9]+)?\.(m-[a-z-]+)$/.exec(one.trim())?.[1] ?? []))
}

test('no class is begun in two files', () => {
  const places = files.flatMap((file) => [...begunIn(file)].map((name) => [name, file] as const))
  expect(places.length).toBeGreaterThan(100)
  const names = places.map(([name]) => name)
  expect(places.filter(([name], i) => names.indexOf(name) !== i)).toEqual([])
})
