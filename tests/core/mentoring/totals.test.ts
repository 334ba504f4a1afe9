// The totals of mentors: periods, shares, filters and orders.
import { describe, expect, test } from 'vitest'
import {
  beginningOf,
  confirmedShare,
  inOrder,
  isOverloaded,
  isShown,
  type MentorTotal,
  totalsOrders,
} from '../../../core/mentoring/totals.ts'

const total = (given: Partial<MentorTotal>): MentorTotal => ({
  mentorId: 1,
  mentees: 1,
  quiet: 0,
  logged: 0,
  confirmed: 0,
  last: null,
  ...given,
})

test('a period ends today: ninety days hold today, a school year begins on the first of September', () => {
  expect(beginningOf('year', '2026-08-31')).toBe('2025-09-01')
  expect(beginningOf('year', '2026-09-01')).toBe('2026-09-01')
  expect(beginningOf('days30', '2026-11-30')).toBe('2026-11-01')
  expect(beginningOf('days90', '2026-11-29')).toBe('2026-09-01')
})

test('no meeting is no share, and never nought', () => {
  expect(confirmedShare(total({}))).toBeNull()
  expect(confirmedShare(total({ logged: 4, confirmed: 3 }))).toBe(0.75)
})

test('as many as are plenty is no overload, one more is', () => {
  expect([3, 4].map((mentees) => isOverloaded(total({ mentees }), 3))).toEqual([false, true])
})

test('a filter shows those alone whom it names', () => {
  const all = [total({ mentees: 4, last: '2026-11-01' }), total({ quiet: 1, last: '2026-09-01' }), total({})]
  const shown = (['all', 'overloaded', 'quiet', 'never'] as const).map((filter) =>
    all.map((one) => isShown(one, filter, 3)),
  )
  expect(shown).toEqual([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])
})

describe('the order', () => {
  const a = total({ mentorId: 1, mentees: 1, quiet: 1, logged: 2, confirmed: 2, last: '2026-11-01' })
  const b = total({ mentorId: 2, mentees: 4, quiet: 3, logged: 0 })
  const c = total({ mentorId: 3, mentees: 2, quiet: 0, logged: 4, confirmed: 1, last: '2026-10-01' })

  test.each([
    ['name', [1, 2, 3]],
    ['mentees', [2, 3, 1]],
    ['quiet', [2, 1, 3]],
    ['logged', [2, 1, 3]],
    ['share', [3, 1, 2]],
    ['last', [2, 3, 1]],
  ] as const)('by %s puts first what asks for attention', (order, ids) => {
    expect(inOrder([a, b, c], order).map(({ mentorId }) => mentorId)).toEqual(ids)
  })

  test('keeps the order by name between equals', () => {
    for (const order of totalsOrders) {
      expect(inOrder([total({ mentorId: 1 }), total({ mentorId: 2 })], order)[0]?.mentorId).toBe(1)
    }
  })
})
