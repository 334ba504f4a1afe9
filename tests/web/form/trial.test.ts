// A trial on pages: the same pages, and nothing but what its caller keeps.
import { expect, test } from 'vitest'
import { definitionSchema } from '../../../core/survey/definition.ts'
import { plainFacts } from '../../../core/survey/result.ts'
import { type TrialStep, tryOnPages } from '../../../web/form/trial.ts'
import { everyKind, first, second } from './definition.ts'

const definition = definitionSchema.parse(everyKind)
const facts = {
  ...plainFacts,
  organisation: 'Школа',
  registries: { subjects: [{ value: 'physics', label: 'Физика' }] },
}
const look = (...steps: TrialStep[]) =>
  tryOnPages({ definition, facts, steps, address: (page) => `/trial/${page ?? ''}` })
const begin: TrialStep = { page: null, fields: { go: 'begin' } }
const one: TrialStep = { page: 1, fields: { ...first, go: 'next' } }
const two: TrialStep = { page: 2, fields: { ...second, q8: 'physics', go: 'next' } }
const three: TrialStep = { page: 3, fields: { q11: 'Глобус', q12: 'false', go: 'next' } }

test('a trial begins, asks, reviews and shows the result, and its answers come back to whoever tried', () => {
  expect(look().page).toContain('Вступление')
  expect(look(begin).page).toContain('Раздел 1 из 3')
  expect(look(begin, one).page).toContain('action="/trial/2"')
  expect(look(begin, one, two, three).page).toContain('Проверьте ответы')
  const { page, answers } = look(begin, one, two, three, { page: 'review', fields: { go: 'send' } })
  expect(page).toContain('Ответы отправлены')
  expect(answers).toMatchObject({ '1': 1, '12': 'Глобус' })
})

test('what is wrong is told as to a respondent, and what means nothing changes nothing', () => {
  const { page } = look(begin, { page: 1, fields: { q0: '', q1: '', q3: '', go: 'next' } })
  expect(page).toContain('На этот вопрос нужен ответ.')
  expect(look(begin, { page: 77, fields: { go: 'next' } }).page).toContain('Раздел 1 из 3')
  expect(look(begin).page).not.toContain('<script')
})
