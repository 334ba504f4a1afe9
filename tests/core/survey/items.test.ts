// What each type of question takes, refuses, and says in the review.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Raw } from '../../../core/survey/answer.ts'
import { answerInWords } from '../../../core/survey/in-words.ts'
import { itemTypes, typeOf } from '../../../core/survey/items/index.ts'
import { make } from './make.ts'

const text = { ru: 'Вопрос' }
const options = [{ ru: 'Один' }, { ru: 'Два' }, { ru: '{Урок|Занятие}' }]
const facts = make.facts({
  registries: {
    subjects: [
      { value: '17', label: 'Химия' },
      { value: '18', label: 'Физика' },
    ],
  },
  files: [
    { token: 'one', name: 'План.docx', kind: 'docx', size: 1000 },
    { token: 'two', name: 'Фото.jpg', kind: 'jpg', size: 3_000_000 },
    { token: 'three', name: 'Отчёт.pdf', kind: 'pdf', size: 1000 },
    { token: 'huge', name: 'Фото.png', kind: 'png', size: 3_200_000 },
  ],
})

const cases: Record<
  keyof typeof itemTypes,
  { item: object; takes: [Raw, unknown, string][]; refuses: [Raw, string][] }
> = {
  file: {
    item: { max: 2, kinds: ['docx', 'jpg', 'png'], megabytes: 3 },
    takes: [
      [['one'], ['one'], 'План.docx'],
      [['two', 'one', 'two'], ['two', 'one'], 'Фото.jpg; План.docx'],
    ],
    refuses: [
      ['one', 'survey-files-send'],
      [[], 'survey-files-send'],
      [['one', 'two', 'huge'], 'survey-files-many'],
      [['three'], 'survey-files-unknown'],
      [['huge'], 'survey-files-large'],
      [['somebody else’s'], 'survey-files-gone'],
    ],
  },
  scale: {
    item: { scale: 'Z' },
    takes: [
      [0, 0, 'Справляюсь'],
      ['3', 3, 'Нужна помощь'],
      [' часто трудно ', 2, 'Часто трудно'],
    ],
    refuses: [
      [4, 'survey-choose-from-list'],
      [true, 'survey-choose-from-list'],
      ['', 'survey-choose-from-list'],
    ],
  },
  one: {
    item: { options },
    takes: [
      ['2', 2, 'Два'],
      ['урок', 3, 'Урок'],
    ],
    refuses: [
      [0, 'survey-choose-from-list'],
      [[1], 'survey-choose-from-list'],
    ],
  },
  many: {
    item: { options, max: 2 },
    takes: [
      [[3, 1], [1, 3], 'Один; Урок'],
      ['1, 2', [1, 2], 'Один; Два'],
      [2, [2], 'Два'],
    ],
    refuses: [
      [[1, 2, 3], 'survey-too-many'],
      [[4], 'survey-choose-from-list'],
      [[], 'survey-choose-one'],
    ],
  },
  int: {
    item: { max: 5000, unit: { ru: 'ч' } },
    takes: [
      ['1 631', 1631, '1631 ч'],
      [0, 0, '0 ч'],
    ],
    refuses: [
      ['0,5', 'survey-not-whole'],
      [-1, 'survey-out-of-range'],
      ['много', 'survey-not-a-number'],
      [Number.NaN, 'survey-not-a-number'],
    ],
  },
  number: {
    item: { max: 2 },
    takes: [
      ['0,5', 0.5, '0,5'],
      [-0, 0, '0'],
    ],
    refuses: [
      ['2.01', 'survey-out-of-range'],
      ['1e3', 'survey-not-a-number'],
    ],
  },
  date: {
    item: { min: '2020-01-01', max: '2030-12-31' },
    takes: [
      ['18.09.2020', '2020-09-18', '18.09.2020'],
      ['29.2.2024 г.', '2024-02-29', '29.02.2024'],
      ['2025-01-31', '2025-01-31', '31.01.2025'],
    ],
    refuses: [
      ['31.02.2024', 'survey-not-a-date'],
      [20240101, 'survey-not-a-date'],
      ['31.12.2019', 'survey-date-too-early'],
      ['01.01.2031', 'survey-date-too-late'],
    ],
  },
  text: {
    item: { max: 5 },
    takes: [
      ['  да  ', 'да', 'да'],
      ['😀😀😀😀😀', '😀😀😀😀😀', '😀😀😀😀😀'],
    ],
    refuses: [
      ['   ', 'survey-write-words'],
      ['шесть!', 'survey-too-long'],
      [5, 'survey-write-words'],
    ],
  },
  bool: {
    item: {},
    takes: [
      ['true', true, 'Да'],
      [false, false, 'Нет'],
      ['нет', false, 'Нет'],
    ],
    refuses: [['может быть', 'survey-choose-from-list']],
  },
  pick: {
    item: { registry: 'subjects' },
    takes: [
      ['17', '17', 'Химия'],
      ['физика', '18', 'Физика'],
    ],
    refuses: [
      ['19', 'survey-choose-from-list'],
      [['17'], 'survey-choose-from-list'],
    ],
  },
}

describe.each(Object.entries(cases))('a question of type «%s»', (type, { item: more, takes, refuses }) => {
  const definition = make.definition([{ code: '1', type, text, ...more }])
  const item = definition.sections[0]?.items[0] as Parameters<typeof typeOf>[0]
  const about = { definition, facts }

  test.each(takes)('takes %j as %j and says «%s»', (raw, answer, words) => {
    expect(typeOf(item).parse(item, raw, about)).toEqual({ answer })
    expect(answerInWords(definition, item, answer as never, facts)).toBe(words)
  })

  test.each(refuses)('refuses %j: %s', (raw, key) => {
    expect(typeOf(item).parse(item, raw, about)).toMatchObject({ reason: { key } })
  })

  test('marks in its widget what is answered', () => {
    const [raw, answer] = takes[0] ?? [0, 0]
    const widget = typeOf(item).widget(item, answer as never, about)
    if (!('options' in widget)) return
    expect(widget.options.some((option) => option.chosen)).toBe(true)
    expect(widget.options.every((option) => /^[\x20-\x7e]{1,40}$/.test(option.value))).toBe(true)
    expect(raw).toBeDefined()
  })
})

test('yes and no have the question’s own words where it brings some', () => {
  const own = { yes: { ru: 'Вакансии есть' }, no: { ru: 'Вакансий нет' } }
  const definition = make.definition([{ code: '1', type: 'bool', text, ...own }], { words: {} })
  const item = definition.sections[0]?.items[0] as Parameters<typeof typeOf>[0]
  expect(typeOf(item).parse(item, 'вакансий нет', { definition, facts })).toEqual({ answer: false })
  expect(answerInWords(definition, item, true, facts)).toBe('Вакансии есть')
})

test('several entries of a registry are a list', () => {
  const definition = make.definition([{ code: '1', type: 'pick', registry: 'subjects', max: 2, text }])
  const item = definition.sections[0]?.items[0] as Parameters<typeof typeOf>[0]
  expect(typeOf(item).parse(item, ['18', '17'], { definition, facts })).toEqual({ answer: ['17', '18'] })
  expect(answerInWords(definition, item, ['17', '18'], facts)).toBe('Химия; Физика')
})

test('every file of the folder is in the list', () => {
  const folder = new URL('../../../core/survey/items/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name !== 'index.ts')
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(itemTypes).sort())
})
