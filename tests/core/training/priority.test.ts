// The priority of a training request, worked by hand: domain.md §4 (d).
import { expect, test } from 'vitest'
import { type Band, priorityOf, type Reasons } from '../../../core/training/priority.ts'

const on = '2026-11-23'
const calm: Reasons = {
  isCritical: false,
  lastCourseOn: '2025-03-01',
  postSince: '2015-09-01',
  categoryUntil: null,
  isLowResults: false,
}

test.each<[string, Partial<Reasons>, number, Band]>([
  ['nothing presses', {}, 0, 'reserve'],
  ['critical area: 3', { isCritical: true }, 3, 'planned'],
  ['three years to the day are not more than three', { lastCourseOn: '2023-11-23' }, 0, 'reserve'],
  ['a day more is: 3', { lastCourseOn: '2023-11-22' }, 3, 'planned'],
  ['no course known counts as long ago: 3', { lastCourseOn: null }, 3, 'planned'],
  ['a post of eleven months is new: 2', { postSince: '2025-11-24' }, 2, 'reserve'],
  ['a post of a year is not', { postSince: '2025-11-23' }, 0, 'reserve'],
  ['a category that ends today is still to be renewed: 2', { categoryUntil: '2026-11-23' }, 2, 'reserve'],
  ['one that ends in a year to the day is not due within it', { categoryUntil: '2027-11-23' }, 0, 'reserve'],
  ['one that has ended is not due', { categoryUntil: '2026-11-22' }, 0, 'reserve'],
  ['new post and low results: 2 + 1', { postSince: '2026-09-01', isLowResults: true }, 3, 'planned'],
  ['critical and new post: 3 + 2', { isCritical: true, postSince: '2026-09-01' }, 5, 'first'],
  ['critical and low results: 3 + 1', { isCritical: true, isLowResults: true }, 4, 'planned'],
  [
    'all of it: 3 + 3 + 2 + 2 + 1',
    { isCritical: true, lastCourseOn: null, postSince: '2026-09-01', categoryUntil: '2027-01-31', isLowResults: true },
    11,
    'first',
  ],
])('%s', (_sentence, reasons, score, band) => {
  expect(priorityOf({ ...calm, ...reasons }, on)).toEqual({ score, band })
})
