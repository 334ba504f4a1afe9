// Drawing and sharing: repeatable, whole, exact.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, top } from '../../../sandbox/district/apportion.ts'
import { makeRandom } from '../../../sandbox/district/random.ts'

const upwards = (a: number, b: number) => a - b

describe('randomness', () => {
  it('repeats itself, on every machine the same', () => {
    const random = makeRandom('district')
    expect([random.int(1, 1000), random.int(1, 1000), random.int(1, 1000)]).toEqual([633, 903, 685])
  })

  it('of a fork is moved by nothing drawn before it', () => {
    const used = makeRandom('a')
    used.next()
    expect(used.fork('b').next()).toBe(makeRandom('a').fork('b').next())
    expect(used.fork('b').next()).not.toBe(used.fork('c').next())
  })

  it('stays within its bounds', () => {
    const random = makeRandom('bounds')
    const drawn = Array.from({ length: 2000 }, () => random.int(3, 5))
    expect([...new Set(drawn)].sort(upwards)).toEqual([3, 4, 5])
    const normal = Array.from({ length: 2000 }, () => random.normal())
    expect(Math.abs(normal.reduce((a, b) => a + b, 0) / 2000)).toBeLessThan(0.1)
  })

  it('shuffles without losing anybody', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
        expect(makeRandom(seed).shuffled(list).sort(upwards)).toEqual([...list].sort(upwards))
      }),
    )
  })
})

describe('shares', () => {
  it('add up, keep to their bounds and follow their weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }),
        fc.nat(2000),
        (weights, extra) => {
          const total = weights.length * 2 + extra
          const shares = apportion(total, weights, { min: 2, max: total })
          expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(2)
          expect(shares.every(Number.isInteger)).toBe(true)
        },
      ),
    )
    expect(apportion(10, [1, 1, 2])).toEqual([3, 2, 5])
  })

  it('that cannot be are refused in words', () => {
    expect(() => apportion(3, [1, 1], { min: 2, max: 3 })).toThrow('3 cannot be shared among 2 within 2–3')
  })
})

it('the top are those of the highest score', () => {
  expect(top([5, 1, 4, 2, 3], 2, (n) => n)).toEqual(new Set([5, 4]))
})
