import { describe, expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { dueAt } from '../../../core/due.ts'
import { draftOf } from '../../../core/recommendations/draft.ts'
import { addressOf } from '../../../core/recommendations/forms.ts'
import { scalesOf } from '../../../core/recommendations/scales.ts'
import { canTake, statusAfter } from '../../../core/recommendations/status.ts'
import { wordsOf } from '../../../locales/index.ts'

const { definition } = loadQuestionnaire(questionnaireFile('young-difficulties'), wordsOf('ru'))

describe('the way of a recommendation', () => {
  test.each([
    ['accept', 'given', 'accepted'],
    ['begin', 'accepted', 'in_progress'],
    ['finish', 'given', 'done'],
    ['decline', 'in_progress', 'declined'],
    ['reopen', 'done', 'in_progress'],
    ['accept', 'done', null],
    ['decline', 'declined', null],
    ['reopen', 'given', null],
  ] as const)('%s of what is %s gives %s', (step, from, to) => {
    expect(statusAfter(step, from)).toBe(to)
  })

  test('nobody of the staff decides for a person that they want to be called', () => {
    expect(canTake('begin', 'given', 'call')).toBe(false)
    expect(canTake('finish', 'in_progress', 'call')).toBe(true)
  })
})

describe('which blocks a trigger speaks of', () => {
  const scores = [
    { scale: 'А', value: 83.3 },
    { scale: 'Б', value: 75 },
    { scale: 'В', value: 74.9 },
    { scale: 'Г', value: null },
    { scale: 'overall', value: 90 },
  ]
  test.each([
    ['А≥50', ['А']],
    ['А', ['А']],
    ['*≥75', ['А', 'Б']],
    ['*<75', ['В']],
    ['?=3', []],
    ['Ж4=5', []],
    ['', []],
  ])('%s: %j', (trigger, expected) => {
    expect(scalesOf(definition, trigger, scores)).toEqual(expected)
  })
})

describe('the words a recommendation begins with', () => {
  test('are those of the questionnaire, for the block and the form', () => {
    expect(draftOf(definition, 'mentor', 'А')?.ru).toBe('Вместе составить два плана за две недели')
    expect(draftOf(definition, 'seminar', 'А≥50')?.ru).toContain('План за 20 минут')
    expect(draftOf(definition, 'course', 'Д')?.ru).toContain('Общение с родителями')
  })

  test('are nobody’s where it has none: an organisation is never told in the words of a person’s result', () => {
    expect(draftOf(definition, 'organisation', 'А')).toBeNull()
    expect(draftOf(definition, 'course', '?=3')).toBeNull()
  })
})

test('a seminar is the association’s where there is one, and the centre’s own where not', () => {
  expect(addressOf('seminar', true)).toEqual({ addressee: 'rmo', kind: 'seminar' })
  expect(addressOf('seminar', false)).toEqual({ addressee: 'staff', kind: 'seminar' })
})

test('five working days leave out Sundays and the day of national unity', () => {
  // A Tuesday before the holiday of Wednesday, 4 November.
  expect(dueAt({ workingDays: 5 }, new Date('2026-11-03T09:00:00Z'))).toEqual(new Date('2026-11-11T21:00:00Z'))
})
