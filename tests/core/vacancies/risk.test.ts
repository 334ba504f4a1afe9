// The risk index of an organisation's vacancies, worked by hand.
import { expect, test } from 'vitest'
import { type OpenVacancy, vacancyRisk } from '../../../core/vacancies/risk.ts'

const on = '2026-11-24'
const calm: OpenVacancy = { since: '2026-11-01', isTaught: true, isExamSubject: false }
const untaught = { ...calm, isTaught: false }

test.each<[string, OpenVacancy[], boolean, number, string]>([
  ['no vacancies, even in a village', [], true, 0, 'low'],
  ['one that is covered and new', [calm], false, 0, 'low'],
  ['the same in a village, of an exam subject: 1 + 1', [{ ...calm, isExamSubject: true }], true, 2, 'low'],
  ['one that nobody teaches: 3', [untaught], false, 3, 'middle'],
  ['open for six months to the day', [{ ...calm, since: '2026-05-24' }], false, 0, 'low'],
  ['open for six months and a day: 2', [{ ...calm, since: '2026-05-23' }], false, 2, 'low'],
  ['that in a village: 2 + 1', [{ ...calm, since: '2026-05-23' }], true, 3, 'middle'],
  ['untaught and long open: 3 + 2', [{ ...untaught, since: '2026-01-10' }], false, 5, 'middle'],
  ['untaught, long open, in a village: 3 + 2 + 1', [{ ...untaught, since: '2026-01-10' }], true, 6, 'high'],
  ['two that nobody teaches: 3 + 3', [untaught, untaught], false, 6, 'high'],
  [
    'length and exam count once: 3 + 3 + 2 + 1 + 1',
    Array.from({ length: 2 }, () => ({ since: '2025-09-01', isTaught: false, isExamSubject: true })),
    true,
    10,
    'high',
  ],
])('%s', (_what, vacancies, isRural, index, level) => {
  expect(vacancyRisk(vacancies, { isRural, on })).toEqual({ index, level })
})

test('six months before the end of August are those of February', () => {
  const since = (day: string) => vacancyRisk([{ ...calm, since: day }], { isRural: false, on: '2026-08-31' }).index
  expect([since('2026-02-27'), since('2026-02-28')]).toEqual([2, 0])
})
