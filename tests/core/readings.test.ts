// What code reads out of questionnaires: declared once, read no more and no less than that, and missed in words.
import { describe, expect, test } from 'vitest'
import { readings } from '../../core/readings.ts'
import type { Answers } from '../../core/survey/answer.ts'
import { problemsOf } from '../../core/survey/checks/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Item } from '../../core/survey/items/index.ts'
import { answersRead, type ReadAs } from '../../core/survey/reading.ts'
import { trainingReading, trainingWishes } from '../../core/training/answers.ts'
import { saidOfVacancies, vacancyReading } from '../../core/vacancies/answers.ts'
import { consequences } from '../../db/consequences/index.ts'
import { finders } from '../../db/findings/index.ts'
import { languages, wordsOf } from '../../locales/index.ts'
import { shipped } from '../content/walk.ts'

const today = '2026-11-24'
const request: Answers = { 1: [2], 2: 'Тема', 3: 6, 4: 1, 5: 3, 6: [3], 7: 4, 8: 1 }
const report: Answers = {
  1: true,
  2: 'teacher',
  3: 'maths',
  4: 1,
  5: 18,
  6: '2026-09-01',
  7: 1,
  8: 1,
  9: true,
  10: true,
  11: 2,
  12: 1,
}

/** Which answers were looked at, by code. */
function read(answers: Answers, by: (answers: Answers) => unknown): string[] {
  const seen = new Set<string>()
  const watched = new Proxy(answers, {
    get: (of, code) => {
      seen.add(String(code).split('#')[0] ?? '')
      return Reflect.get(of, code)
    },
  })
  by(watched)
  return [...seen].sort()
}

test('a training request reads what is declared, no more and no less', () => {
  const seen = read(request, (answers) => trainingWishes(answers, today))
  expect(seen).toEqual(Object.values(trainingReading.items).sort())
})

test('a vacancy report reads what is declared, no more and no less', () => {
  const definition = shipped('vacancies')
  const whole = saidOfVacancies(definition, answersRead(vacancyReading, report), today)
  expect(whole).toMatchObject({ vacancies: [{ position: 'teacher', hours: 18, suitsYoung: true }], retiring: 2 })
  // The section is copied out whole, so each code is taken away in its turn.
  for (const code of Object.values(vacancyReading.items)) {
    const { [code]: _, ...without } = report
    expect(saidOfVacancies(definition, without, today), code).not.toEqual(whole)
  }
})

test('of the answers nobody is given what they have not declared; a copy is its question', () => {
  expect(answersRead(vacancyReading, { 2: 'teacher', '2#2': 'teacher', 13: 'other', '2+': true })).toEqual({
    2: 'teacher',
    '2#2': 'teacher',
  })
})

test('whoever reads stands in the list', () => {
  for (const { reading } of consequences) expect(readings).toContain(reading)
  for (const { survey } of finders) expect(readings.map((one) => one.survey)).toContain(survey)
})

const codes = readings.flatMap((one) => [
  ...Object.values(one.items).map((code) => [one.survey, code] as const),
  ...(one.blocks ?? []).map((code) => [one.survey, code] as const),
  ...(one.levels ?? []).map((code) => [one.survey, code] as const),
])

const unread = (definition: Definition) =>
  problemsOf(definition).filter(({ key }) => key.startsWith('survey-problem-unread-'))

describe('what is read and not there', () => {
  test.each([...new Set(readings.map(({ survey }) => survey))])('%s has it all', (survey) => {
    expect(unread(shipped(survey))).toEqual([])
  })

  test.each(codes)('%s without %s: a warning that says what will not happen', (survey, code) => {
    const found = unread(without(shipped(survey), code))
    expect(found.map(({ args, severity }) => [args.code, severity])).toEqual([[code, 'warning']])
    for (const language of languages) {
      const { key, args } = found[0] as (typeof found)[number]
      const said = wordsOf(language)(key, { where: '', ...args })
      expect(said).toContain(code)
      expect(said).toMatch(language === 'ru' ? /Без (этого|него)/ : /Without (this|it)/)
    }
  })
})

describe('what is read and answered otherwise', () => {
  const asked = readings.flatMap(({ survey, items, answers }) =>
    Object.entries(items).map(([lost, code]) => ({ survey, code, as: (answers as Record<string, ReadAs>)[lost] })),
  )
  const wrong = (definition: Definition) =>
    problemsOf(definition).filter(({ key }) => key.startsWith('survey-problem-read-'))

  test.each([...new Set(readings.map(({ survey }) => survey))])('%s is answered as it is read', (survey) => {
    expect(wrong(shipped(survey))).toEqual([])
  })

  test.each(asked)('$survey $code as something else is an error that names it', ({ survey, code, as }) => {
    const type = as?.type === 'bool' ? 'date' : 'bool'
    const found = wrong(withItem(shipped(survey), code, (item) => ({ code, type, text: item.text }) as Item))
    expect(found.map(({ key, severity }) => [key, severity])).toEqual([['survey-problem-read-type', 'error']])
    for (const { key, args } of found) expect(wordsOf('ru')(key, { where: code, ...args })).toContain(`${code}: `)
  })

  test.each(asked.filter(({ as }) => as && 'options' in as))(
    '$survey $code with an option more',
    ({ survey, code }) => {
      const more = (item: Item) =>
        'options' in item ? { ...item, options: [...item.options, { ru: 'Ещё одно' }] } : item
      expect(wrong(withItem(shipped(survey), code, more)).map(({ key }) => key)).toEqual([
        'survey-problem-read-options',
      ])
    },
  )

  test('a registry of something else is nothing that can be read', () => {
    const other = (item: Item) => (item.type === 'pick' ? { ...item, registry: 'subjects' } : item)
    expect(wrong(withItem(shipped('rmo'), '1', other))).toMatchObject([{ args: { type: 'pick', registry: 'rmo' } }])
  })
})

function withItem(definition: Definition, code: string, change: (item: Item) => Item): Definition {
  const sections = definition.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.code === code ? change(item) : item)),
  }))
  return { ...definition, sections }
}

/** The question, the block or the level called so is called otherwise. */
function without(definition: Definition, code: string): Definition {
  const other = <One extends { code: string }>(one: One) => (one.code === code ? { ...one, code: 'X9' } : one)
  const rows = <Row extends { name: { ru: string } }>(row: Row) =>
    row.name.ru === code ? { ...row, name: { ru: 'иначе' } } : row
  return {
    ...definition,
    sections: definition.sections.map((section) => ({ ...section, items: section.items.map(other) })),
    blocks: definition.blocks.map(other),
    levels: definition.levels.map((one) => ({ ...one, rows: one.rows.map(rows) })),
  }
}
