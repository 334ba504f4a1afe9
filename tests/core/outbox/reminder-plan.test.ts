import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultSendingHours, isQuiet } from '../../../core/outbox/quiet-hours.ts'
import { dueReminder, remindersOf } from '../../../core/outbox/reminder-plan.ts'
import { addDays, deadlineAfter, localDateOf, startOfDay } from '../../../core/time.ts'

const zone = 'Europe/Moscow'
const hours = defaultSendingHours(zone)
const plan = (first: string, last: string) =>
  remindersOf({ opensAt: startOfDay(first, zone), closesAt: deadlineAfter(last, zone) }, hours)
const days = (first: string, last: string) =>
  plan(first, last).map(({ stage, dueAt }) => `${stage} ${localDateOf(dueAt, zone)}`)

test('five days after, three and one before the last day, then silence', () => {
  expect(days('2026-09-15', '2026-10-09')).toEqual(['plus-5 2026-09-21', 'minus-3 2026-10-06', 'minus-1 2026-10-08'])
})

test('a weekend moves a reminder on; what meets another there is left out', () => {
  // The last day is a Monday: three days before is a Friday, one before a Sunday, which would be the Monday itself.
  expect(days('2026-09-14', '2026-10-05')).toEqual(['plus-5 2026-09-21', 'minus-3 2026-10-02', 'minus-1 2026-10-05'])
  // The last day is a Tuesday: Saturday moves to Monday, where the last reminder stands.
  expect(days('2026-09-14', '2026-10-06')).toEqual(['plus-5 2026-09-21', 'minus-3 2026-10-05'])
})

test('a wave of three days has one reminder at most', () => {
  expect(days('2026-11-24', '2026-11-26')).toEqual(['minus-1 2026-11-25'])
  expect(days('2026-11-24', '2026-11-24')).toEqual([])
})

test('after downtime only the latest is due', () => {
  const planned = plan('2026-09-15', '2026-10-09')
  expect(dueReminder(planned, startOfDay('2026-09-16', zone))).toBeNull()
  expect(dueReminder(planned, startOfDay('2026-10-08', zone))?.stage).toBe('minus-3')
})

test('never two a day, never on the day of the invitation, never at a quiet hour, never after the deadline', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 60 }), (offset, length) => {
      const first = addDays('2026-01-01', offset)
      const closesAt = deadlineAfter(addDays(first, length), zone)
      const planned = plan(first, addDays(first, length))
      const on = planned.map(({ dueAt }) => localDateOf(dueAt, zone))
      expect(new Set(on).size).toBe(on.length)
      expect(on).toEqual([...on].sort())
      for (const { dueAt } of planned) {
        expect(isQuiet(dueAt, hours) || dueAt >= closesAt || localDateOf(dueAt, zone) <= first).toBe(false)
      }
    }),
  )
})
