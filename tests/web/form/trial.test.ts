// The trial of the form: its very pages, over nothing that is kept, whatever a browser sends.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type TrialForm, tryForm } from '../../../web/form/trial.ts'
import { make } from '../../core/survey/make.ts'

const definition = make.definition(
  [
    make.scaleItem('А1'),
    { code: 'А2', type: 'text', max: 20, text: { ru: 'Что мешает <b>?' }, when: { item: 'А1', is: 3 } },
  ],
  {
    blocks: [{ code: 'Б', title: { ru: 'Трудности' }, items: ['А1'], levels: 'L' }],
    recommendations: [
      { trigger: { block: 'Б', atLeast: 50 }, addressee: 'respondent', kind: 'tip', text: { ru: 'На семинар' } },
    ],
  },
)
const facts = make.facts()
const walk = (...forms: TrialForm[]) => tryForm({ definition, facts, forms })
const form = (go: string, given: TrialForm['given'] = {}): TrialForm => ({ go, given })

test('it goes from the first page over a branch and the review to the result', () => {
  expect(walk().page).toContain('Начнём.')
  const begun = walk(form('begin'))
  expect(begun.page).toContain('Вопрос А1')
  expect(begun.page).not.toContain('Что мешает')
  const opened = walk(form('begin'), form('next', { q0: ['', '3'] }))
  expect(opened.page).toContain('Что мешает &lt;b&gt;?')
  const steps = [form('begin'), form('next', { q0: ['3'] }), form('next', { q0: ['3'], q1: ['Шум'] })]
  expect(walk(...steps).page).toContain('Шум')
  expect(walk(...steps).answers).toBeNull()
  const end = walk(...steps, form('send'))
  expect(end.answers).toEqual({ А1: 3, А2: 'Шум' })
  expect(end.page).toContain('На семинар')
  expect(walk(...steps, form('send'), form('begin')).answers).toEqual(end.answers)
})

test('what is missing or does not fit is told beside its field, and typed words stay', () => {
  expect(walk(form('begin'), form('next', { q0: [''] })).page).toContain('На этот вопрос нужен ответ')
  const long = walk(form('begin'), form('next', { q0: ['3'] }), form('next', { q0: ['3'], q1: ['слово '.repeat(9)] }))
  expect(long.page).toMatch(/а помещается 20/)
  expect(long.page).toContain('слово слово')
})

test('the review leads back to a question, and all on one page works too', () => {
  const back = walk(form('begin'), form('next', { q0: ['0'] }), form('#to=1'))
  expect(back.page).toContain('Вопрос А1')
  expect(walk(form('#to=all'), form('send', { q0: ['0'] })).answers).toEqual({ А1: 0 })
})

test('nothing of it is fetched from anywhere', () => {
  expect(walk().page).not.toMatch(/<script|<link|src=/)
})

test('whatever a browser sends, a page comes back', () => {
  const go = fc.oneof(
    fc.constantFrom('begin', 'next', 'back', 'send', 'missing', 'remove', '#to=1', '#to=review', '#to=all', '#to=99'),
    fc.string(),
  )
  const given = fc.dictionary(fc.constantFrom('q0', 'q1', 'q99', 'x'), fc.array(fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(fc.array(fc.record({ go, given }), { maxLength: 12 }), (forms) => {
      expect(tryForm({ definition, facts, forms }).page).toContain('</main>')
    }),
    { numRuns: 300 },
  )
})
