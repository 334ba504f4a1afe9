import { expect, test } from 'vitest'
import { questionnaireFile } from '../../../content/index.ts'
import { loadQuestionnaire } from '../../../content/load.ts'
import { stripAttributes } from '../../../core/anonymity/strip.ts'
import type { Facts } from '../../../core/survey/facts.ts'
import { wordsOf } from '../../../locales/index.ts'

const { definition } = loadQuestionnaire(questionnaireFile('emotional-comfort'), wordsOf('ru'))
const facts: Facts = { language: 'ru', organisationType: 'kindergarten', month: 9 }

test('the question of experience is kept as an attribute and not as an answer', () => {
  expect(stripAttributes(definition, { 1: 5, 14: 2 }, facts)).toEqual({
    answers: { 1: 5 },
    cell: { organisationType: 'kindergarten', experienceBand: '1-to-3' },
  })
})

test('whoever would rather not say has no band, even where the register knows one', () => {
  const known = { ...facts, experienceYears: 2 }
  expect(stripAttributes(definition, { 1: 5, 14: 'na' }, known).cell.experienceBand).toBe(null)
})

test('what the register knows is the band, and unknown is none', () => {
  expect(stripAttributes(definition, { 1: 5 }, { ...facts, experienceYears: 0 }).cell.experienceBand).toBe('under-1')
  expect(stripAttributes(definition, { 1: 5 }, facts).cell.experienceBand).toBe(null)
})
