// Every kind of message says until when it is worth saying.
import { describe, expect, test } from 'vitest'
import { endOf } from '../../../core/outbox/expiry.ts'
import { declareKind } from '../../../core/outbox/kind.ts'
import { kinds } from '../../../core/outbox/kinds/index.ts'
import { defaultSendingHours, nextSendingTime } from '../../../core/outbox/quiet-hours.ts'

const noon = new Date('2026-11-24T09:00:00Z')
const later = new Date('2026-12-01T09:00:00Z')
const day = 24 * 3_600_000

test('days are counted from when it may first be said', () => {
  expect(endOf({ name: 'nudge', expires: { days: 7 } }, noon)).toEqual(later)
  expect(endOf({ name: 'answer', expires: 'never' }, noon)).toBeNull()
})

test('a kind that asks for its end is not queued without one', () => {
  expect(endOf({ name: 'reminder', expires: 'asked' }, noon, later)).toEqual(later)
  expect(() => endOf({ name: 'reminder', expires: 'asked' }, noon)).toThrow('«reminder»')
})

test('a kind cannot be declared without it', () => {
  const declared = { name: 'x', category: 'news', priority: 1, params: {} as never, view: () => ({}) as never } as const
  // @ts-expect-error: `expires` is missing
  declareKind(declared)
  declareKind({ ...declared, expires: 'never' })
})

describe('of those that are declared', () => {
  test('whatever is pointless after an answer ends with its survey', () => {
    expect(kinds.filter(({ untilAnswered, expires }) => untilAnswered && expires !== 'asked')).toEqual([])
  })

  test('what a person can switch off is never said however late', () => {
    const endless = kinds.filter(({ category, expires }) => category !== 'service' && expires === 'never')
    expect(endless.map(({ name }) => name)).toEqual([])
  })

  /** Queued in sending hours, or to somebody who sits there. */
  const queuedInHours = ['mentor-silence', 'vacancy-reminder', 'broadcast-test']

  test('those that count days outlive the silence of the New Year', () => {
    const hours = defaultSendingHours('Europe/Moscow')
    const evening = new Date('2026-12-30T17:00:00Z')
    const silentDays = (nextSendingTime(evening, hours).getTime() - evening.getTime()) / day
    const short = kinds.filter(({ expires }) => typeof expires === 'object' && expires.days <= silentDays)
    expect(short.map(({ name }) => name).sort()).toEqual([...queuedInHours].sort())
  })
})
