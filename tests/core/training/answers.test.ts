// What (d) asks for, and that the words of the code stand in the order of the questionnaire's options.
import { expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import * as training from '../../../core/training/answers.ts'
import * as vacancies from '../../../core/vacancies/answers.ts'
import { wordsOf } from '../../../locales/index.ts'

test.each([
  ['training-request', '1', training.FIELDS],
  ['training-request', '3', training.REASONS],
  ['training-request', '4', training.KINDS],
  ['training-request', '5', training.FORMS],
  ['training-request', '7', training.FUNDING],
  ['vacancies', '7', vacancies.REASONS],
  ['vacancies', '8', vacancies.COVERAGE],
])('%s, question %s has a word for each option', (code, question, known) => {
  const { definition } = loadQuestionnaire(questionnaireFile(code), wordsOf('ru'))
  const items = definition.sections.flatMap((section) => section.items)
  const item = items.find((one) => one.code === question)
  expect(item && 'options' in item && item.options).toHaveLength(known.length)
})

const full = { 1: [2, 5], 3: 6, 4: 1, 5: 3, 6: [3], 7: 4 }

test('what a request cannot be without is not invented', () => {
  expect(training.trainingWishes(full, '2026-11-24')).toHaveLength(2)
  const { 3: _reason, ...without } = full
  expect(training.trainingWishes(without, '2026-11-24')).toEqual([])
})

test.each([
  [[12], 2026],
  [[11], 2027],
  [[12, 1], 2027],
  [[], 2027],
])('months %o are wanted in %i', (months, year) => {
  expect(training.yearFor(months, '2026-11-24')).toBe(year)
})
