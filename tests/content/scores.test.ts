// Score vectors of the nine, each worked by hand in its comment. Levels are decided on the exact fraction (ruling 0.1).
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../core/survey/answer.ts'
import { recommend } from '../../core/survey/recommend.ts'
import { plainFacts, scoreOf } from '../../core/survey/result.ts'
import { scoresOf } from '../../core/survey/score.ts'
import { shipped } from './walk.ts'

const a = shipped('young-difficulties')
const b = shipped('emotional-comfort')
const c = shipped('deficits')
const h = shipped('library')
const i = shipped('event-feedback')

const areas = ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР']
/** Points of an area, 0–12, spread over its four items; null leaves the area out. */
function points(...totals: (number | null)[]): Answers {
  const items = totals.flatMap((total, area) =>
    total === null
      ? []
      : [1, 2, 3, 4].map((n) => [`${areas[area]}${n}`, Math.max(0, Math.min(3, total - 3 * (n - 1)))] as const),
  )
  return Object.fromEntries(items)
}
const fired = (definition: typeof c, answers: Answers) =>
  recommend(definition, answers, scoresOf(definition, answers, plainFacts), plainFacts)

describe('(a) and (c): the vectors of the specification', () => {
  test('2, 3, «не относится»: 5 of 6 is 83, «острая»; 2 alone of three is not valid', () => {
    expect(scoreOf(a, { А1: 2, А2: 3, А3: 'na' }).scales.А).toEqual({ value: 83, level: 'острая' })
    expect(scoreOf(a, { А1: 2, А2: 'na', А3: 'na' }).scales.А).toEqual({ value: null, level: null })
  })

  test('areas 75, 67, 33, 58, 92, 83: index 68, but ПП is critical, so «минимальный»', () => {
    // 9, 8, 4, 7, 11, 10 of 12 points; 49 of 72 is 68.06.
    const { scales, overall } = scoreOf(c, points(9, 8, 4, 7, 11, 10))
    expect(Object.fromEntries(Object.entries(scales).map(([code, scale]) => [code, scale.value]))).toEqual({
      ПР: 75,
      МТ: 67,
      ПП: 33,
      КМ: 58,
      ЦФ: 92,
      НР: 83,
    })
    expect(scales.ПП?.level).toBe('критический')
    expect(overall).toEqual({ value: 68, level: 'минимальный' })
  })
})

describe('(b)', () => {
  test('a reversed item counts from the other end', () => {
    // 5, 4 and, reversed, 2: 4 + 3 + (4 − 1) = 10 of 12, 83.33.
    expect(scoreOf(b, { 1: 5, 2: 4, 3: 2 }).scales.Отношения).toEqual({ value: 83, level: 'комфортно' })
    // 3, 3 and, reversed, 5: 2 + 0 + 2 = 4 of 12, 33.33.
    expect(scoreOf(b, { 7: 3, 8: 5, 9: 3 }).scales.Нагрузка).toEqual({ value: 33, level: 'некомфортно' })
    // All ones: 0 + 0 + 4 = 4 of 12 again; all fives 4 + 4 + 0 = 8 of 12, 66.67.
    expect(scoreOf(b, { 1: 1, 2: 1, 3: 1 }).scales.Отношения?.value).toBe(33)
    expect(scoreOf(b, { 1: 5, 2: 5, 3: 5 }).scales.Отношения).toEqual({ value: 67, level: 'в целом комфортно' })
  })

  test('75 is «комфортно», 50 «в целом комфортно»: the bound belongs to the better level', () => {
    // 3 + 3 + 3 = 9 of 12; 2 + 2 + 2 = 6 of 12; 1 + 2 + 2 = 5 of 12, 41.67.
    expect(scoreOf(b, { 4: 4, 5: 4, 6: 4 }).scales.Поддержка).toEqual({ value: 75, level: 'комфортно' })
    expect(scoreOf(b, { 4: 3, 5: 3, 6: 3 }).scales.Поддержка).toEqual({ value: 50, level: 'в целом комфортно' })
    expect(scoreOf(b, { 4: 2, 5: 3, 6: 3 }).scales.Поддержка).toEqual({ value: 42, level: 'напряжённо' })
  })

  test('«не хочу отвечать» once of three leaves 2/3, twice does not', () => {
    // 4 + 3 = 7 of 8, 87.5, shown as 88.
    expect(scoreOf(b, { 10: 5, 11: 4, 12: 'na' }).scales.Смысл).toEqual({ value: 88, level: 'комфортно' })
    expect(scoreOf(b, { 10: 5, 11: 'na', 12: 'na' }).scales.Смысл).toEqual({ value: null, level: null })
  })

  test('there is no overall score; a tip goes with each block under 50, and to nobody but the respondent', () => {
    const answers: Answers = { 1: 3, 2: 3, 3: 3, 7: 3, 8: 5, 9: 3 }
    expect(scoreOf(b, answers).overall).toBe(null)
    expect(fired(b, answers).map((one) => [one.trigger, one.addressee, one.kind])).toEqual([
      ['Нагрузка<50', 'respondent', 'tip'],
    ])
  })
})

describe('(c)', () => {
  test('one critical area holds the whole at «минимальный»', () => {
    // (5 × 12 + 4) of 72 is 88.89.
    expect(scoreOf(c, points(12, 12, 4, 12, 12, 12)).overall).toEqual({ value: 89, level: 'минимальный' })
    // 5 of 12 is 41.67, no longer critical: (5 × 12 + 5) of 72 is 90.28.
    expect(scoreOf(c, points(12, 12, 5, 12, 12, 12)).overall).toEqual({ value: 90, level: 'высокий' })
  })

  test('two critical areas make it «критический»', () => {
    // (4 × 12 + 2 × 4) of 72 is 77.78.
    expect(scoreOf(c, points(12, 12, 4, 4, 12, 12)).overall).toEqual({ value: 78, level: 'критический' })
  })

  test('an index of exactly 60 is «достаточный», of 80 «высокий»', () => {
    // Five areas, 60 points: 7 + 7 + 7 + 7 + 8 = 36 is 60; 35 is 58.33; 48 is 80; 47 is 78.33.
    const five = (...totals: number[]) => scoreOf(c, points(null, ...totals)).overall
    expect(five(7, 7, 7, 7, 8)).toEqual({ value: 60, level: 'достаточный' })
    expect(five(7, 7, 7, 7, 7)).toEqual({ value: 58, level: 'минимальный' })
    expect(five(9, 9, 10, 10, 10)).toEqual({ value: 80, level: 'высокий' })
    expect(five(9, 9, 9, 10, 10)).toEqual({ value: 78, level: 'достаточный' })
  })

  test('just under 60 is not rounded into the next level', () => {
    // 7 × 5 + 8 = 43 of 72 is 59.72.
    expect(scoreOf(c, points(7, 7, 7, 7, 7, 8)).overall).toEqual({ value: 59.72, level: 'минимальный' })
  })

  test('three of four items make an area, two do not; four areas make an index, three do not', () => {
    // 1 + 1 + 1 of 9 is 33.33.
    expect(scoreOf(c, { ПР1: 1, ПР2: 1, ПР3: 1, ПР4: 'na' }).scales.ПР).toEqual({ value: 33, level: 'критический' })
    expect(scoreOf(c, { ПР1: 3, ПР2: 3, ПР3: 'na' }).scales.ПР).toEqual({ value: null, level: null })
    expect(scoreOf(c, points(null, null, 9, 9, 9, 9)).overall).toEqual({ value: 75, level: 'достаточный' })
    expect(scoreOf(c, points(null, null, null, 9, 9, 9)).overall).toEqual({ value: null, level: null })
  })

  test('all threes are a flag and advice, one 2 among them is not', () => {
    const flags = (answers: Answers) => fired(c, answers).filter((one) => one.trigger === '*=3')
    expect(flags(points(12, 12, 12, 12, 12, 12)).map((one) => [one.addressee, one.text.ru])).toEqual([
      ['respondent', 'Сверьте с взглядом коллеги: договоритесь о взаимопосещении.'],
      ['staff', expect.stringContaining('Возможна завышенная самооценка')],
    ])
    expect(flags(points(12, 12, 12, 12, 12, 11))).toEqual([])
  })

  test('under 60 gives a course, a colleague and an event; under 40 three months and a repeated check', () => {
    // ЦФ 7 of 12 is 58.33; НР 4 of 12 is 33.33; the others 8 of 12, 66.67.
    const found = fired(c, points(8, 8, 8, 8, 7, 4))
    expect(found.map((one) => [one.trigger, one.kind])).toEqual([
      ['ЦФ<60', 'course'],
      ['ЦФ<60', 'mentor'],
      ['ЦФ<60', 'seminar'],
      ['НР<60', 'course'],
      ['НР<60', 'mentor'],
      ['НР<60', 'seminar'],
      ['*<40', 'check'],
    ])
    expect(found.at(-1)).toMatchObject({
      due: { months: 3 },
      text: { ru: expect.stringContaining('«Нормы и документы»') },
    })
    expect(found.every((one) => one.addressee === 'respondent')).toBe(true)
  })

  test('80 and more is an invitation to mentor or to speak', () => {
    // 10 of 12 is 83.33, 9 of 12 is 75.
    const found = fired(c, points(10, 9, 9, 9, 9, 9))
    expect(found.map((one) => [one.trigger, one.addressee, one.kind])).toEqual([
      ['*≥80', 'respondent', 'invitation'],
      ['*≥80', 'staff', 'invitation'],
    ])
    expect(found[0]?.text.ru).toContain('«Предмет и программа»')
  })
})

describe('(h)', () => {
  test('«Фонд и обмен» at exactly 50 is «выраженная» and fires, with the day in December', () => {
    // 2 + 2 + 1 + 1 of 12, one item left out: 50.
    const answers: Answers = { 1: 2, 2: 2, 3: 1, 4: 1, 5: 'na' }
    expect(scoreOf(h, answers).scales['Фонд и обмен']).toEqual({ value: 50, level: 'выраженная' })
    expect(fired(h, answers).map((one) => [one.kind, one.due])).toEqual([
      ['consultation', { until: '12-20' }],
      ['material', { until: '12-20' }],
    ])
  })

  test('of five items four make a block, three do not', () => {
    // 3.33 are needed; 2 + 2 + 2 + 0 of 12 is 50.
    expect(scoreOf(h, { 1: 2, 2: 2, 3: 2, 4: 0 }).scales['Фонд и обмен']?.value).toBe(50)
    expect(scoreOf(h, { 1: 2, 2: 2, 3: 2 }).scales['Фонд и обмен']).toEqual({ value: null, level: null })
  })

  test('25 is «умеренная», 7 of 9 «острая», and there is no overall score', () => {
    // «Учёт и право» 1 + 1 + 1 + 0 = 3 of 12; «Читатели и развитие» 2 + 2 + 3 = 7 of 9, 77.78.
    const { scales, overall } = scoreOf(h, { 6: 1, 7: 1, 10: 1, 11: 0, 8: 2, 9: 2, 12: 3 })
    expect(scales['Учёт и право']).toEqual({ value: 25, level: 'умеренная' })
    expect(scales['Читатели и развитие']).toEqual({ value: 78, level: 'острая' })
    expect(overall).toBe(null)
  })
})

describe('(i)', () => {
  test.each<[string, Answers, number | null, string | null]>([
    ['(5 + 4) / 2', { 1: 5, 2: 4, 4: 'na' }, 4.5, 'тиражировать'],
    ['(5 + 4 + 4) / 3 = 4.333', { 1: 5, 2: 4, 4: 4 }, 4.33, 'норма'],
    ['(4 + 3) / 2', { 1: 4, 2: 3 }, 3.5, 'норма'],
    ['(3 + 3 + 4) / 3 = 3.333', { 1: 3, 2: 3, 4: 4 }, 3.33, 'разобрать с организатором'],
    ['one of three is not valid', { 1: 5 }, null, null],
  ])('%s', (_how, answers, value, level) => {
    expect(scoreOf(i, answers).overall).toEqual({ value, level })
    expect(scoreOf(i, answers).scales.Индекс).toEqual({ value, level })
  })
})
