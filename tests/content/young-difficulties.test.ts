// Questionnaire (a) says and counts what the specification asks.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadQuestionnaires, questionnaireFile, questionnaires } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import type { Answers } from '../../core/survey/answer.ts'
import { definitionSchema } from '../../core/survey/definition.ts'
import { recommend } from '../../core/survey/recommend.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import { plainFacts, scoreOf } from '../../core/survey/result.ts'
import { scoresOf } from '../../core/survey/score.ts'
import { wordsOf } from '../../locales/index.ts'

const { definition } = loadQuestionnaire(questionnaireFile('young-difficulties'), wordsOf('ru'))
const blocks = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж']
const items = definition.sections.flatMap((section) => section.items)
const all = (value: number): Answers =>
  Object.fromEntries(items.filter((item) => item.type === 'scale').map((item) => [item.code, value]))

/** Goes from the first question to the last, always with the first option. */
function askedIn(month: number) {
  const facts = { ...plainFacts, month }
  let turn = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts)
  const asked = []
  while (turn.step.kind === 'ask') {
    asked.push(turn.step)
    const { item, widget } = turn.step
    const value = widget.kind === 'text' ? 'Спасибо' : 'options' in widget ? (widget.options[0]?.value ?? '') : ''
    turn = reduce(definition, turn.state, { kind: 'answer', item, value }, facts)
  }
  expect(turn.step.kind).toBe('review')
  return asked
}

test('every file of the folder is in the list, and loads', () => {
  const files = readdirSync(new URL('../../content/questionnaires/', import.meta.url))
  expect(files.map((name) => name.replace('.yaml', '')).sort()).toEqual([...questionnaires].sort())
  expect(loadQuestionnaires(wordsOf('en'))).toHaveLength(questionnaires.length)
})

test('it has 21 scored questions, each with «does not apply», in seven blocks of three', () => {
  const scored = items.filter((item) => item.type === 'scale')
  expect(scored).toHaveLength(21)
  expect(scored.every((item) => item.na)).toBe(true)
  expect(definition.blocks.map((block) => [block.code, block.items.length])).toEqual(blocks.map((code) => [code, 3]))
})

test('it is the same after the way through the database', () => {
  expect(definitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition)
})

test('the first screen says who sees the answers, in the words that were ruled', () => {
  expect(definition.notice.ru).toContain(
    'Ответы видите вы, руководство и ответственный специалист КМЦ. Наставник видит итоги по темам. Руководителю организации они не показываются.',
  )
  expect(definition.notice.ru).toContain('Это не психологический тест и не оценка работника.')
})

test('the scale ends with «Очень трудно, нужна помощь»', () => {
  expect(definition.scales[0]?.points.map((point) => [point.value, point.label.ru])).toEqual([
    [0, 'Справляюсь'],
    [1, 'Бывает трудно'],
    [2, 'Часто трудно'],
    [3, 'Очень трудно, нужна помощь'],
  ])
})

test('the question of comparison with September is asked in May only', () => {
  expect(askedIn(10).map((step) => step.item)).not.toContain('Ж6')
  expect(askedIn(5).map((step) => step.item)).toContain('Ж6')
  expect([askedIn(10)[0]?.total, askedIn(5)[0]?.total]).toEqual([24, 25])
})

test('every text is there in English too', () => {
  const untranslated = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (('ru' in value && !('en' in value)) || Object.values(value).some(untranslated))
  expect(untranslated(definition)).toBe(false)
})

test('2, 3 and «does not apply» are 83, «острая»; 2 alone is not valid', () => {
  expect(scoreOf(definition, { А1: 2, А2: 3, А3: 'na' }).scales.А).toEqual({ value: 83, level: 'острая' })
  expect(scoreOf(definition, { А1: 2, А2: 'na', А3: 'na' }).scales.А).toEqual({ value: null, level: null })
  expect(scoreOf(definition, all(0)).overall).toBe(null)
})

describe('the trigger table', () => {
  const firedBy = (answers: Answers) =>
    recommend(definition, answers, scoresOf(definition, answers, plainFacts), plainFacts)

  test.each(blocks)('%s at 50 or more gives a course or material, a task for the mentor and a seminar', (block) => {
    // 2 + 2 + 1 of 9 is 55,6: over 50, under 75, and nothing at 3.
    const found = firedBy({ ...all(0), [`${block}1`]: 2, [`${block}2`]: 2, [`${block}3`]: 1 })
    expect(found.map((one) => [one.trigger, one.addressee, one.kind])).toEqual([
      [`${block}≥50`, 'respondent', block === 'Ж' ? 'material' : 'course'],
      [`${block}≥50`, 'mentor', 'mentor'],
      [`${block}≥50`, 'respondent', 'seminar'],
    ])
  })

  test('under 50 nothing is recommended', () => {
    expect(firedBy({ ...all(1) })).toEqual([])
  })

  test('a block at 75 calls a specialist within five working days and the mentor within seven', () => {
    const found = firedBy({ ...all(0), А1: 2, А2: 2, А3: 'na', Б1: 3, Б2: 3, Б3: 1 })
    expect(found.filter((one) => one.trigger === '*≥75')).toMatchObject([
      { addressee: 'staff', kind: 'call', due: { workingDays: 5 }, text: { ru: expect.stringContaining('«Урок»') } },
      { addressee: 'mentor', kind: 'mentor', due: { days: 7 } },
    ])
  })

  test('any single 3 gives materials and a topic for the mentor, whatever the block', () => {
    expect(firedBy({ ...all(0), Д2: 3 })).toMatchObject([
      { addressee: 'respondent', kind: 'material', text: { ru: 'Подборка по теме: «Родители и коллеги»' } },
      { addressee: 'mentor', kind: 'mentor' },
    ])
  })

  test('kindergartens read of занятие', () => {
    const facts = { ...plainFacts, organisationType: 'kindergarten' as const }
    const texts = scoreOf(definition, { ...all(0), А1: 3, А2: 3, Б1: 3, Б2: 3 }, facts).recommendations.join(' ')
    expect(texts).toContain('Проектирование занятия')
    expect(texts).toContain('приёмы на занятии')
    expect(texts).not.toMatch(/урок/i)
  })
})
