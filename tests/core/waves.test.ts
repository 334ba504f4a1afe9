import { expect, test } from 'vitest'
import { isInTime, isStalled } from '../../core/waves.ts'

test('what came at the deadline is late, what came before it is not', () => {
  const wave = { opensAt: new Date(1000), closesAt: new Date(2000) }
  expect([999, 1000, 1999, 2000].map((at) => isInTime(wave, new Date(at)))).toEqual([false, true, true, false])
})

test('an opening is taken over only from whoever has been silent for two minutes', () => {
  expect(isStalled(new Date(0), new Date(119_999))).toBe(false)
  expect(isStalled(new Date(0), new Date(120_000))).toBe(true)
})
