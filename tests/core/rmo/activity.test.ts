// Activity in an association, worked by hand: attendance 50, spoke 30, practice 20.
import { expect, test } from 'vitest'
import { isAbsentTwiceInARow } from '../../../core/rmo/absence.ts'
import { type Part, rmoActivity } from '../../../core/rmo/activity.ts'

const part = (held: number, attended: number, hasSpoken = false, hasPractice = false): Part => ({
  held,
  attended,
  hasSpoken,
  hasPractice,
})

test.each<[string, Part, number, string]>([
  ['never there', part(4, 0), 0, 'low'],
  ['always there, silent', part(4, 4), 50, 'middle'],
  ['three of four: 37.5', part(4, 3), 37.5, 'low'],
  ['half of them, and a practice: 25 + 20', part(4, 2, false, true), 45, 'middle'],
  ['two of five and a practice: 20 + 20, at the bound', part(5, 2, false, true), 40, 'middle'],
  ['four of five and spoke: 40 + 30, at the bound', part(5, 4, true), 70, 'high'],
  ['three of four and spoke: 37.5 + 30', part(4, 3, true), 67.5, 'middle'],
  ['everything', part(4, 4, true, true), 100, 'high'],
  ['more than were held counts as all', part(3, 5), 50, 'middle'],
])('%s', (_what, given, value, level) => {
  expect(rmoActivity(given)).toEqual({ value, level })
})

test('two of three meetings and a practice are 53.33, whatever the floats say', () => {
  expect(rmoActivity(part(3, 2, false, true))).toMatchObject({ value: 160 / 3, level: 'middle' })
})

test('without meetings there is no figure', () => {
  expect(rmoActivity(part(0, 0, true, true))).toBe(null)
})

test.each<[boolean[], boolean]>([
  [[], false],
  [[false], false],
  [[true, false], false],
  [[false, false], true],
  [[true, false, false], true],
  [[false, false, true], false],
  [[false, true, false], false],
])('meetings %j: absent twice in a row is %s', (came, isAbsent) => {
  expect(isAbsentTwiceInARow(came)).toBe(isAbsent)
})
