// A repeated section: one copy for each thing there is, and everything else works as ever.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../core/survey/compile.ts'
import { outline } from '../../../core/survey/outline.ts'
import { recommend } from '../../../core/survey/recommend.ts'
import { reduce } from '../../../core/survey/reduce.ts'
import { copiesIn } from '../../../core/survey/repeat.ts'
import { scoresOf } from '../../../core/survey/score.ts'
import { answersOf } from '../../../core/survey/show.ts'
import type { SurveyEvent } from '../../../core/survey/state.ts'
import { answer, asked, make, play, reviewed } from './make.ts'

const text = { ru: 'Вопрос' }
const facts = make.facts()
const vacancies = {
  code: 'В',
  title: { ru: 'Вакансия', en: 'Vacancy' },
  when: { item: '1', is: true },
  repeat: { max: 3, again: { ru: 'Добавить ещё одну?' } },
  items: [
    { code: '2', type: 'int', text, max: 9 },
    { code: '3', type: 'bool', text: { ru: 'Вас {answer:2}?' }, when: { item: '2', atLeast: 2 } },
  ],
}
const definition = make.definition([], {
  sections: [
    { code: 'А', title: text, items: [{ code: '1', type: 'bool', text }] },
    vacancies,
    { code: 'Я', title: text, items: [{ code: '9', type: 'int', text, max: 9 }] },
  ],
  recommendations: [
    { trigger: { item: '3', is: true }, addressee: 'staff', kind: 'invitation', text: { ru: 'Карточка' } },
  ],
})
const section = definition.sections[1] as (typeof definition.sections)[number]
const begin: SurveyEvent = { kind: 'begin' }
const two = [begin, answer('1', true), answer('2', 1), answer('В+', true), answer('2#2', 5), answer('3#2', true)]

test('without a thing to tell of, no copy is asked', () => {
  expect(asked(play(definition, [begin, answer('1', false)]).step)).toMatchObject({ item: '9', number: 2, total: 2 })
})

test('each copy opens with its number, and the next is asked for after «one more?»', () => {
  expect(asked(play(definition, two.slice(0, 2)).step)).toMatchObject({ section: 'Вакансия 1', opensSection: true })
  const more = asked(play(definition, two.slice(0, 3)).step)
  expect(more).toMatchObject({ item: 'В+', text: 'Добавить ещё одну?', number: 3, total: 4 })
  const second = asked(play(definition, two.slice(0, 4)).step)
  expect(second).toMatchObject({ item: '2#2', section: 'Вакансия 2', opensSection: true, number: 4 })
})

test('conditions and quotes within a copy look at that copy', () => {
  const third = asked(play(definition, two.slice(0, 5)).step)
  expect(third).toMatchObject({ item: '3#2', text: 'Вас 5?' })
})

test('after the last copy nothing asks for more', () => {
  const { step } = play(definition, [...two, answer('В+#2', true), answer('2#3', 0), answer('9', 1)])
  expect(reviewed(step).rows.map((row) => row.item)).toEqual(['1', '2', 'В+', '2#2', '3#2', 'В+#2', '2#3', '9'])
})

test('answers come back copy by copy under the codes of the section', () => {
  const { state } = play(definition, [...two, answer('В+#2', false), answer('9', 1)])
  expect(copiesIn(section, answersOf(definition, state, facts))).toEqual([{ 2: 1 }, { 2: 5, 3: true }])
})

test('taking a «one more» back from the review drops the copies after it', () => {
  const all = play(definition, [...two, answer('В+#2', true), answer('2#3', 0), answer('9', 1)])
  const back = [{ kind: 'change', item: 'В+' } as const, answer('В+', false), { kind: 'submit' } as const]
  const sent = back.reduce((turn, event) => reduce(definition, turn.state, event, facts), all)
  expect(sent.step).toMatchObject({ kind: 'finished', answers: { 1: true, 2: 1, 'В+': false, 9: 1 } })
  expect(sent.step.kind === 'finished' && Object.keys(sent.step.answers)).toHaveLength(4)
})

test('a rule over a repeated question fires once, whichever copy it is', () => {
  const fired = (answers: Record<string, number | boolean>) =>
    recommend(definition, answers, scoresOf(definition, answers, facts), facts).length
  const first = { 1: true, 2: 3, 3: false, 'В+': true }
  expect(fired({ ...first, '2#2': 3, '3#2': false })).toBe(0)
  expect(fired({ ...first, '2#2': 3, '3#2': true })).toBe(1)
  expect(fired({ ...first, 3: true, '2#2': 3, '3#2': true })).toBe(1)
})

test('whoever looks the definition over sees one copy', () => {
  expect(outline(definition, facts).map((row) => row.item)).toEqual(['1', '2', '3', 'В+', '9'])
})

test('the last copies cost no more than the first: places, not nesting', () => {
  const { places, byCode } = compile(definition)
  expect(places.map((place) => place.item.code)).toEqual(['1', '2', '3', 'В+', '2#2', '3#2', 'В+#2', '2#3', '3#3', '9'])
  expect(byCode.get('3#3')?.conditions).toHaveLength(3)
})

describe('whatever is answered', () => {
  const value = fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 9 }))
  test('copies have no gaps, and their number is the yeses in a row and one', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        const { state } = values.reduce<ReturnType<typeof play>>(
          (turn, one) => {
            const at = turn.step.kind === 'ask' ? turn.step.item : '9'
            return reduce(definition, turn.state, { kind: 'answer', item: at, value: one }, facts)
          },
          play(definition, [begin]),
        )
        const answers = answersOf(definition, state, facts)
        const yeses = ['В+', 'В+#2'].findIndex((code) => answers[code] !== true)
        const most = answers['1'] === true ? (yeses < 0 ? 3 : yeses + 1) : 0
        expect(copiesIn(section, answers).length).toBeLessThanOrEqual(most)
        for (const copy of copiesIn(section, answers)) expect(copy['2']).toBeDefined()
      }),
    )
  })
})
