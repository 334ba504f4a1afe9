// What a half-year's reports lack.
import { expect, test } from 'vitest'
import { isIdle, unservedLowResults } from '../../../core/tutors/report-checks.ts'

const report = (consultations: number, groupConsultations: number, served: number[] = []) => ({
  consultations,
  groupConsultations,
  served,
})

test('a school of the list that no tutor names is told of, in the order of the list', () => {
  expect(unservedLowResults([7, 3, 9], [report(1, 0, [3]), report(2, 0, [3, 12])])).toEqual([7, 9])
  expect(unservedLowResults([3], [report(1, 0, [3])])).toEqual([])
  expect(unservedLowResults([3], [])).toEqual([3])
})

test('a community is idle where nobody was consulted, alone or in a group', () => {
  expect([isIdle(report(0, 0)), isIdle(report(1, 0)), isIdle(report(0, 1))]).toEqual([true, false, false])
})
