// What the register knows already: shown as the answer, kept by one press, never sent unseen.
import { expect, test } from 'vitest'
import { reduce } from '../../../core/survey/reduce.ts'
import type { SurveyEvent } from '../../../core/survey/state.ts'
import { answer, asked, make, play, reviewed } from './make.ts'

const begin: SurveyEvent = { kind: 'begin' }
const text = { ru: 'По журналу: {fact:rmoMeetings|нет данных}' }
const options = ['Один', 'Два', 'Три'].map((ru) => ({ ru }))
const definition = make.definition([
  { code: '1', type: 'int', text, max: 4, prefill: { fact: 'rmoMeetings' } },
  { code: '2', type: 'many', max: 2, options, text, prefill: { fact: 'lowAreas' } },
  { code: '3', type: 'int', text, max: 9, when: { item: '1', atLeast: 3 } },
])
const facts = make.facts({ rmoMeetings: 3, lowAreas: [1, 3] })
const at = (events: SurveyEvent[], known = facts) => play(definition, [begin, ...events], known)

test('what is known stands as the answer and may be kept', () => {
  const first = asked(at([]).step)
  expect(first).toMatchObject({ current: { answer: 3 }, prefilled: true, can: { keep: true }, text: 'По журналу: 3' })
  expect(at([{ kind: 'keep' }]).state.answers).toEqual([3])
})

test('what is known may be changed, and the change stays', () => {
  const changed = at([answer('1', 2), { kind: 'back' }])
  expect(asked(changed.step)).toMatchObject({ current: { answer: 2 } })
  expect(asked(changed.step).prefilled).toBeUndefined()
})

test('nothing is answered by being known: branching and sending wait for the person', () => {
  expect(asked(at([]).step).total).toBe(2)
  expect(asked(at([{ kind: 'keep' }]).step).total).toBe(3)
  const review = at([{ kind: 'review' }])
  expect(reviewed(review.step)).toMatchObject({ missing: ['1', '2'], rows: [{ answer: null }, { answer: null }] })
  expect(reduce(definition, review.state, { kind: 'submit' }, facts).step.rejected?.key).toBe('survey-missing')
})

test('of several choices single ones are taken away and added', () => {
  const second = asked(at([{ kind: 'keep' }]).step)
  expect(second.widget).toMatchObject({ options: [{ chosen: true }, { chosen: false }, { chosen: true }] })
  const toggled = at([{ kind: 'keep' }, { kind: 'toggle', item: '2', option: '1' }])
  expect(toggled.state.answers[1]).toEqual([3])
  expect(at([{ kind: 'keep' }, { kind: 'doneChoosing' }]).state.answers[1]).toEqual([1, 3])
})

test('what was taken away altogether does not come back', () => {
  const away = (option: string): SurveyEvent => ({ kind: 'toggle', item: '2', option })
  const emptied = at([{ kind: 'keep' }, away('1'), away('3')])
  expect(asked(emptied.step).current).toBeUndefined()
  expect(reduce(definition, emptied.state, { kind: 'doneChoosing' }, facts).step.rejected?.key).toBe(
    'survey-choose-one',
  )
})

test('what the question cannot take is not suggested', () => {
  expect(asked(at([], make.facts({ rmoMeetings: 12 })).step).current).toBeUndefined()
  expect(asked(at([], make.facts()).step)).toMatchObject({ can: { keep: false }, text: 'По журналу: нет данных' })
})

test('a question whose answer the register holds is not asked', () => {
  const unless = make.definition([
    make.scaleItem('1'),
    make.scaleItem('2', { when: { fact: 'experienceYears', known: false } }),
  ])
  expect(asked(play(unless, [begin], make.facts({ experienceYears: 0 })).step).total).toBe(1)
  expect(asked(play(unless, [begin], make.facts()).step).total).toBe(2)
})
