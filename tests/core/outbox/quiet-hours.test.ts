import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  defaultSendingHours,
  demoSendingHours,
  isQuiet,
  nextSendingTime,
  type SendingHours,
} from '../../../core/outbox/quiet-hours.ts'
import { localDateOf, weekdayOf } from '../../../core/time.ts'

const hours = defaultSendingHours('Europe/Moscow')
const at = (text: string) => new Date(`${text}+03:00`)

test.each([
  ['a Tuesday noon is a good time', '2026-11-24T12:00', '2026-11-24T12:00'],
  ['the evening waits for the morning', '2026-11-24T19:00', '2026-11-25T09:00'],
  ['the early morning waits for nine', '2026-11-24T08:59', '2026-11-24T09:00'],
  ['Friday evening waits for Monday', '2026-11-27T21:00', '2026-11-30T09:00'],
  ['Sunday is never spoken on', '2026-11-29T12:00', '2026-11-30T09:00'],
  ['the holidays are silent', '2026-12-30T19:00', '2027-01-11T09:00'],
  ['and so is their last day', '2027-01-08T12:00', '2027-01-11T09:00'],
])('%s', (_, wish, expected) => {
  expect(nextSendingTime(at(wish), hours)).toEqual(at(expected))
})

test('Saturday noon is a setting', () => {
  const week = { ...hours.week, 6: { from: 12, to: 13 } }
  expect(nextSendingTime(at('2026-11-27T21:00'), { ...hours, week })).toEqual(at('2026-11-28T12:00'))
})

test('hours that leave no moment are refused', () => {
  expect(() => nextSendingTime(at('2026-11-24T12:00'), { ...hours, week: {} })).toThrow(/no moment/)
})

const settings: fc.Arbitrary<SendingHours> = fc.record({
  zone: fc.constantFrom('Europe/Moscow', 'Europe/Berlin', 'Asia/Kamchatka', 'America/New_York'),
  week: fc
    .uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const), {
      minLength: 1,
    })
    .chain((days) =>
      fc
        .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 23 }))
        .map(([from, length]) => ({ from, to: Math.min(24, from + length) }))
        .map((span) => Object.fromEntries(days.map((day) => [day, span]))),
    ),
  silent: fc.constantFrom([{ from: '12-31', to: '01-08' }], [], [{ from: '07-01', to: '08-15' }]),
})
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

test('the answer is never quiet, never a Sunday, never before the wish, and the first such moment', () => {
  fc.assert(
    fc.property(instants, settings, (wish, set) => {
      const sending = nextSendingTime(wish, set)
      expect(isQuiet(sending, set)).toBe(false)
      expect(weekdayOf(localDateOf(sending, set.zone))).not.toBe(7)
      expect(sending.getTime()).toBeGreaterThanOrEqual(wish.getTime())
      if (sending > wish) expect(isQuiet(new Date(sending.getTime() - 1), set)).toBe(true)
      if (!isQuiet(wish, set)) expect(sending).toEqual(wish)
    }),
    { numRuns: 500 },
  )
})

test('a demo may be looked at on a Sunday night and on New Year’s Eve', () => {
  for (const at of ['2026-11-29T23:59:59+03:00', '2026-11-29T00:00:00+03:00', '2026-12-31T23:30:00+03:00'])
    expect(isQuiet(new Date(at), demoSendingHours('Europe/Moscow')), at).toBe(false)
})
