// The effect of an event in figures: what is told of those who came, and what is not, so that nobody is found by subtracting.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EffectGroup, effectOn, type OfType } from '../../../core/events/effect.ts'
import type { Sample } from '../../../core/statistics.ts'
import { definition } from '../../db/results-fixture.ts'

/** `before` and `after` answered in that wave alone. */
type Sizes = { came: number; absent?: number; rest?: number; before?: number; after?: number }

const sample = (n: number, mean: number, sd = 5): Sample => ({ n, mean, sd: n < 2 ? null : sd })

/** A type of organisation each. */
function effect(types: Sizes | Sizes[], start = 60, told: string[] = []) {
  const all = [types].flat()
  const sum = (group: EffectGroup) => all.reduce((n, one) => n + (one[group] ?? 0), 0)
  const group = (name: EffectGroup, mean: number, change: number) => {
    const n = sum(name)
    return n === 0 ? [] : [{ scale: 'А', group: name, before: sample(n, mean), change: sample(n, change) }]
  }
  const counted = {
    groups: [...group('came', 60, -12), ...group('absent', start, -1)],
    types: all.flatMap(({ came, absent = 0, rest = 0, ...once }) =>
      (['before', 'after'] as const).map(
        (wave): OfType => ({ scale: 'А', wave, came, absent, rest, once: once[wave] ?? 0 }),
      ),
    ),
  }
  return effectOn(definition, 'А', counted, { comparable: ['А'], told })
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
  const nothing = { groups: [], types: [] }
  expect(effectOn(definition, 'А', nothing, { comparable: ['Б'], told: [] })).toEqual({
    code: 'А',
    kind: 'not-comparable',
  })
})

test.each<[string, Sizes | Sizes[], 'withheld' | 'alone' | 'both']>([
  ['fewer than five came', { came: 4, absent: 20 }, 'withheld'],
  ['nobody who came answered twice', { came: 0, absent: 20 }, 'withheld'],
  ['few did not come: neither of the two is taken from both', { came: 12, absent: 3 }, 'withheld'],
  ['few did not come, but others hide them', { came: 12, absent: 3, rest: 9 }, 'alone'],
  ['few are of neither', { came: 12, absent: 20, rest: 3 }, 'alone'],
  ['few answered before and never again', { came: 12, absent: 20, before: 2 }, 'alone'],
  ['few answered for the first time now', { came: 12, after: 2 }, 'withheld'],
  ['there is nobody else', { came: 12 }, 'alone'],
  [
    'all but few of a type came, whoever else is of the wave',
    [
      { came: 12, rest: 2 },
      { came: 0, rest: 30 },
    ],
    'withheld',
  ],
  [
    'a type has few more in one wave',
    [
      { came: 12, rest: 9, before: 2 },
      { came: 0, rest: 30 },
    ],
    'alone',
  ],
  [
    'few of the types of those who did not come are left',
    [
      { came: 12, rest: 9 },
      { came: 0, absent: 20, rest: 3 },
    ],
    'alone',
  ],
  [
    'the types of those who came hide the few of one',
    [
      { came: 6, rest: 2 },
      { came: 6, rest: 9 },
    ],
    'alone',
  ],
  ['there are many of each', { came: 12, absent: 20, rest: 9, before: 2, after: 3 }, 'both'],
])('%s', (_, sizes, told) => {
  const said = effect(sizes)
  expect(said.kind === 'shown' ? (said.absent ? 'both' : 'alone') : said.kind).toBe(told)
})

test('what another event tells of nearly the same people is not told twice', () => {
  expect(effect({ came: 12, absent: 20 }, 60, ['А'])).toEqual({ code: 'А', kind: 'withheld' })
})

test('nothing that is shown leaves one to four people of a wave, of both, or of any types of organisation', () => {
  const size = fc.integer({ min: 0, max: 14 })
  // Often none: what is drawn of a type alone is what could give its few away.
  const orNone = fc.oneof(fc.constant(0), size)
  const type = fc.record({ came: orNone, absent: orNone, rest: size, before: orNone, after: orNone })
  fc.assert(
    fc.property(fc.array(type, { minLength: 1, maxLength: 3 }), (types) => {
      const said = effect(types)
      if (said.kind !== 'shown') return
      const sets: EffectGroup[][] = said.absent ? [['came'], ['absent'], ['came', 'absent']] : [['came']]
      for (const shown of sets) {
        const of = (one: (typeof types)[number]) => shown.reduce((n, group) => n + one[group], 0)
        const sum = (part: typeof types, count: (one: (typeof types)[number]) => number) =>
          part.reduce((n, one) => n + count(one), 0)
        expect(sum(types, of)).toBeGreaterThanOrEqual(5)
        for (let chosen = 1; chosen < 2 ** types.length; chosen++) {
          const part = types.filter((_, i) => chosen & (1 << i))
          // Only what holds all of the shown can have them taken from it.
          if (sum(part, of) < sum(types, of)) continue
          for (const once of [
            () => 0,
            (one: { before: number }) => one.before,
            (one: { after: number }) => one.after,
          ]) {
            const counted = (one: (typeof types)[number]) => one.came + one.absent + one.rest + once(one)
            // A type of fewer than five is shown nowhere.
            if (part.some((one) => counted(one) > 0 && counted(one) < 5)) continue
            const remains = sum(part, counted) - sum(part, of)
            expect(remains === 0 || remains >= 5).toBe(true)
          }
        }
      }
    }),
    { numRuns: 1000 },
  )
})
