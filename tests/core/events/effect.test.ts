// The effect of an event in figures: what is told of those who came, and what is not, so that nobody is found by subtracting.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EffectGroup, effectOn, type OnlyOnce } from '../../../core/events/effect.ts'
import type { Sample } from '../../../core/statistics.ts'
import { definition } from '../../db/results-fixture.ts'

type Sizes = { came: number; absent?: number; rest?: number; before?: number; after?: number }

const sample = (n: number, mean: number, sd = 5): Sample => ({ n, mean, sd: n < 2 ? null : sd })

function effect({ came, absent = 0, rest = 0, before = 0, after = 0 }: Sizes, start = 60, told: string[] = []) {
  const group = (name: EffectGroup, n: number, mean: number, change: number) =>
    n === 0 ? [] : [{ scale: 'А', group: name, before: sample(n, mean), change: sample(n, change) }]
  const groups = [...group('came', came, 60, -12), ...group('absent', absent, start, -1), ...group('rest', rest, 50, 0)]
  const once: OnlyOnce[] = [{ scale: 'А', before, after }]
  return effectOn(definition, 'А', { groups, once }, { comparable: ['А'], told })
}

test('those who came are told before and after, with the level of either and whether it is more than chance', () => {
  expect(effect({ came: 12 })).toMatchObject({
    kind: 'shown',
    came: {
      n: 12,
      before: { mean: 60, level: 'выраженная' },
      after: { mean: 48, level: 'умеренная' },
      change: { difference: -12, verdict: 'lower' },
    },
    absent: null,
  })
})

test('that everybody has answered takes nothing off the margin of error', () => {
  const shown = effect({ came: 5 })
  if (shown.kind !== 'shown') throw new Error(shown.kind)
  // t(4) = 2.776, 5 / √5 = 2.236
  expect(shown.came.change.interval?.high).toBeCloseTo(-12 + 2.776 * 2.236, 1)
})

test('those who were meant and did not come stand beside them', () => {
  expect(effect({ came: 12, absent: 20 })).toMatchObject({
    absent: { n: 20, beside: { kind: 'compared', change: { difference: -11, verdict: 'lower' } } },
  })
})

test('two groups that were different before are not compared', () => {
  expect(effect({ came: 12, absent: 20 }, 40)).toMatchObject({ absent: { n: 20, beside: { kind: 'apart' } } })
})

test('a block that asks something else now is not compared', () => {
  const nothing = { groups: [], once: [] }
  expect(effectOn(definition, 'А', nothing, { comparable: ['Б'], told: [] })).toEqual({
    code: 'А',
    kind: 'not-comparable',
  })
})

test.each<[string, Sizes, 'withheld' | 'alone' | 'both']>([
  ['fewer than five came', { came: 4, absent: 20 }, 'withheld'],
  ['nobody who came answered twice', { came: 0, absent: 20 }, 'withheld'],
  ['few did not come: neither of the two is taken from both', { came: 12, absent: 3 }, 'withheld'],
  ['few did not come, but others hide them', { came: 12, absent: 3, rest: 9 }, 'alone'],
  ['few are of neither', { came: 12, absent: 20, rest: 3 }, 'alone'],
  ['few answered before and never again', { came: 12, absent: 20, before: 2 }, 'alone'],
  ['few answered for the first time now', { came: 12, after: 2 }, 'withheld'],
  ['there is nobody else', { came: 12 }, 'alone'],
  ['there are many of each', { came: 12, absent: 20, rest: 9, before: 2, after: 3 }, 'both'],
])('%s', (_, sizes, told) => {
  const said = effect(sizes)
  expect(said.kind === 'shown' ? (said.absent ? 'both' : 'alone') : said.kind).toBe(told)
})

test('what another event tells of nearly the same people is not told twice', () => {
  expect(effect({ came: 12, absent: 20 }, 60, ['А'])).toEqual({ code: 'А', kind: 'withheld' })
})

test('nothing that is shown leaves one to four people of the wave, of either wave, or of both', () => {
  const size = fc.integer({ min: 0, max: 14 })
  fc.assert(
    fc.property(size, size, size, size, size, (came, absent, rest, before, after) => {
      const said = effect({ came, absent, rest, before, after })
      if (said.kind !== 'shown') return
      const shown = said.absent ? came + absent : came
      for (const remains of [0, before, after].map((more) => came + absent + rest + more - shown)) {
        expect(remains === 0 || remains >= 5).toBe(true)
      }
      expect(said.came.n).toBeGreaterThanOrEqual(5)
      if (said.absent) expect(said.absent.n).toBeGreaterThanOrEqual(5)
    }),
  )
})
