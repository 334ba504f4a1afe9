// Scores, validity, levels at their exact bounds, caps.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../core/survey/answer.ts'
import { fraction } from '../../../core/survey/fraction.ts'
import { levelOf, shownValue } from '../../../core/survey/levels.ts'
import { scoreOf } from '../../../core/survey/result.ts'
import { scoresOf } from '../../../core/survey/score.ts'
import { make } from './make.ts'

const codes = (block: string, count: number) => Array.from({ length: count }, (_, i) => `${block}${i + 1}`)

function blocksOf(names: string[], count: number, more: object = {}) {
  const items = names.flatMap((name) => codes(name, count)).map((code) => make.scaleItem(code))
  const blocks = names.map((name) => ({ code: name, title: { ru: name }, items: codes(name, count), levels: 'L' }))
  return make.definition(items, { blocks, ...more })
}

/** Spreads points over four items of 0–3. */
function points(block: string, total: number): Answers {
  return Object.fromEntries(codes(block, 4).map((code, i) => [code, Math.max(0, Math.min(3, total - 3 * i))]))
}

const areas = ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР']
const deficits = blocksOf(areas, 4, {
  overall: {
    minimumBlocks: 4,
    levels: 'L',
    caps: [
      { level: 'критический', blocks: 1, notAbove: 'минимальный' },
      { level: 'критический', blocks: 2, notAbove: 'критический' },
    ],
  },
})
const totals = (...all: number[]) => Object.assign({}, ...areas.map((area, i) => points(area, all[i] ?? 0))) as Answers

describe('the overall level', () => {
  test('is held down by one critical area: 75, 67, 33, 58, 92, 83 give 68, and «минимальный»', () => {
    const { scales, overall } = scoreOf(deficits, totals(9, 8, 4, 7, 11, 10))
    expect(Object.values(scales).map((scale) => scale.value)).toEqual([75, 67, 33, 58, 92, 83])
    expect(scales.ПП?.level).toBe('критический')
    expect(overall).toEqual({ value: 68, level: 'минимальный' })
  })

  test('is critical with two critical areas', () => {
    expect(scoreOf(deficits, totals(12, 12, 4, 4, 12, 12)).overall).toEqual({ value: 78, level: 'критический' })
  })

  test('is not raised by a cap', () => {
    expect(scoreOf(deficits, totals(4, 5, 5, 5, 5, 5)).overall?.level).toBe('минимальный')
    expect(scoreOf(deficits, totals(0, 6, 6, 6, 6, 6)).overall).toEqual({ value: 42, level: 'минимальный' })
  })

  test('stands with four valid areas and falls with three', () => {
    const four = Object.fromEntries(Object.entries(totals(12, 12, 12, 12)).filter(([code]) => !/^(ЦФ|НР)/.test(code)))
    expect(scoreOf(deficits, four).overall).toEqual({ value: 100, level: 'высокий' })
    const three = Object.fromEntries(Object.entries(four).filter(([code]) => !code.startsWith('КМ')))
    expect(scoreOf(deficits, three).overall).toEqual({ value: null, level: null })
  })
})

test('an overall mean stays on the scale’s own numbers', () => {
  const point = (value: number) => ({ value, label: { ru: String(value) } })
  const scales = [{ code: 'Z', points: [1, 2, 3, 4, 5].map(point) }]
  const levels = [
    {
      code: 'L',
      high: 'good',
      rows: [
        { from: 1, below: 4.5, name: { ru: 'норма' } },
        { from: 4.5, name: { ru: 'выше' } },
      ],
    },
  ]
  const blocks = [{ code: 'А', title: { ru: 'А' }, items: ['А1', 'А2', 'А3'], levels: 'L', measure: 'mean' }]
  const index = blocksOf(['А'], 3, {
    scales,
    levels,
    blocks,
    overall: { minimumBlocks: 1, levels: 'L', measure: 'mean' },
  })
  // 13 / 3 = 4.333…
  expect(scoreOf(index, { А1: 4, А2: 4, А3: 5 }).overall).toEqual({ value: 4.33, level: 'норма' })
})

describe('a block', () => {
  const one = blocksOf(['А'], 3)

  test('is valid with two thirds answered', () => {
    expect(scoreOf(one, { А1: 2, А2: 3, А3: 'na' }).scales.А).toEqual({ value: 83, level: 'высокий' })
    expect(scoreOf(one, { А1: 2, А2: 'na', А3: 'na' }).scales.А).toEqual({ value: null, level: null })
    expect(scoreOf(one, {}).scales.А?.value).toBe(null)
  })

  test('counts two thirds of what this person was asked', () => {
    const items = [make.scaleItem('А1'), make.scaleItem('А2', { when: { fact: 'month', is: 5 } })]
    const blocks = [{ code: 'А', title: { ru: 'А' }, items: ['А1', 'А2'], levels: 'L' }]
    const branching = make.definition(items, { blocks })
    const inMonth = (month: number) => scoresOf(branching, { А1: 3 }, make.facts({ month })).blocks[0]?.value
    expect([inMonth(10), inMonth(5)]).toEqual([100, null])
  })

  test('turns reversed items round', () => {
    const blocks = [{ code: 'А', title: { ru: 'А' }, items: ['А1', 'А2', 'А3'], reversed: ['А3'], levels: 'L' }]
    expect(scoreOf(blocksOf(['А'], 3, { blocks }), { А1: 3, А2: 3, А3: 0 }).scales.А?.value).toBe(100)
  })

  test('of a scale from 1 counts from its lowest point', () => {
    const point = (value: number) => ({ value, label: { ru: String(value) } })
    const scales = [{ code: 'Z', points: [1, 2, 3, 4, 5].map(point) }]
    const five = blocksOf(['А'], 3, { scales })
    expect(scoreOf(five, { А1: 1, А2: 1, А3: 1 }).scales.А?.value).toBe(0)
    expect(scoreOf(five, { А1: 3, А2: 3, А3: 3 }).scales.А?.value).toBe(50)
    const levels = [
      {
        code: 'L',
        high: 'good',
        rows: [
          { from: 1, below: 4.5, name: { ru: 'норма' } },
          { from: 4.5, name: { ru: 'тиражировать' } },
        ],
      },
    ]
    const blocks = [{ code: 'А', title: { ru: 'А' }, items: ['А1', 'А2'], levels: 'L', measure: 'mean' }]
    const index = blocksOf(['А'], 2, { scales, levels, blocks })
    expect(scoreOf(index, { А1: 4, А2: 5 }).scales.А).toEqual({ value: 4.5, level: 'тиражировать' })
    expect(scoreOf(index, { А1: 4, А2: 4 }).scales.А).toEqual({ value: 4, level: 'норма' })
  })
})

describe('levels', () => {
  const levels = {
    code: 'Z',
    high: 'bad' as const,
    rows: [
      { from: 0, below: 25, name: { ru: 'низкая' } },
      { from: 25, below: 50, name: { ru: 'умеренная' } },
      { from: 50, below: 75, name: { ru: 'выраженная' } },
      { from: 75, name: { ru: 'острая' } },
    ],
  }
  const nameOf = (top: number, bottom: number) => levelOf(levels, fraction(top, bottom))?.name.ru

  test('are half-open on exact values', () => {
    expect([nameOf(2499, 100), nameOf(25, 1), nameOf(49999, 1000), nameOf(50, 1)]).toEqual([
      'низкая',
      'умеренная',
      'умеренная',
      'выраженная',
    ])
    expect([nameOf(74999999, 1000000), nameOf(75, 1), nameOf(100, 1), nameOf(0, 1)]).toEqual([
      'выраженная',
      'острая',
      'острая',
      'низкая',
    ])
  })

  test('never stand beside a figure of another level', () => {
    const shown = (top: number, bottom: number) => shownValue(levels, fraction(top, bottom), 'percent')
    expect(shown(165, 2)).toBe(83)
    expect(shown(2496, 100)).toBe(24.96)
    expect(shown(249999, 10000)).toBe(24.99)
  })

  test('of any share are those of the exact comparison', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 120 }), (got, answered) => {
        fc.pre(got <= 3 * answered)
        const value = fraction(100 * got, 3 * answered)
        const rank = [25, 50, 75].filter((bound) => BigInt(100 * got) >= BigInt(bound) * BigInt(3 * answered)).length
        expect(levelOf(levels, value)).toBe(levels.rows[rank])
        const shown = shownValue(levels, value, 'percent')
        expect(levels.rows.findLast((row) => shown >= row.from)).toBe(levels.rows[rank])
        expect(Math.abs(shown - (100 * got) / (3 * answered))).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

test('every score lies between 0 and 100', () => {
  const some = fc.constantFrom<number | 'na' | undefined>(0, 1, 2, 3, 'na', undefined)
  fc.assert(
    fc.property(fc.array(some, { minLength: 24, maxLength: 24 }), (values) => {
      const all = areas.flatMap((area) => codes(area, 4))
      const answers = Object.fromEntries(
        all.map((code, i) => [code, values[i]]).filter(([, value]) => value !== undefined),
      )
      const { blocks, overall } = scoresOf(deficits, answers, make.facts())
      for (const { value, level } of [...blocks, ...(overall ? [overall] : [])]) {
        expect(value === null).toBe(level === null)
        if (value !== null) expect(value >= 0 && value <= 100).toBe(true)
      }
    }),
  )
})
