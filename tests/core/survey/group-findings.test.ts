// What fires over a wave: at exact bounds, for groups that are large enough.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GroupFigures, groupFindings } from '../../../core/survey/group-findings.ts'
import { make } from './make.ts'

const options = ['Чтение', '{Урок|Занятие}', 'Другое'].map((ru) => ({ ru, en: ru }))
const text = { ru: 'Вопрос' }
const rule = (trigger: object, ru = 'Совет', more: object = {}) => ({
  trigger,
  addressee: 'staff',
  kind: 'seminar',
  text: { ru },
  ...more,
})

function found(rules: object[], figures: Partial<GroupFigures>) {
  const items = [
    make.scaleItem('1'),
    make.scaleItem('2'),
    { code: '3', type: 'many', options, text },
    { code: '4', type: 'bool', text },
  ]
  const blocks = [{ code: 'Отношения', title: { ru: 'Отношения', en: 'Relations' }, items: ['1', '2'], levels: 'L' }]
  const definition = make.definition(items, { blocks, groupTriggers: rules })
  return groupFindings(definition, { blocks: [], items: [], values: [], ...figures })
}
const block = (n: number, mean: number) => ({ blocks: [{ scale: 'Отношения', n, mean }] })
const counts = (item: string, n: number, ...values: [number, number][]) => ({
  items: [{ item, n, mean: values.reduce((sum, [value, count]) => sum + value * count, 0) / n }],
  values: values.map(([value, count]) => ({ item, value, count })),
})

describe('a block mean', () => {
  const below = [rule({ block: 'Отношения', below: 50 }, 'Встреча: {topics}')]

  test('fires below its bound, not at it, whatever the floats say', () => {
    expect(found(below, block(9, 49.9))).toMatchObject([
      { trigger: 'Отношения<50', n: 9, text: { ru: 'Встреча: «Отношения»' } },
    ])
    expect(found(below, block(9, 50))).toEqual([])
    expect(found(below, block(9, 49.999999999999993))).toEqual([])
  })

  test('of four people says nothing, of five it does', () => {
    expect(found(below, block(4, 10))).toEqual([])
    expect(found(below, block(5, 10))).toHaveLength(1)
  })
})

describe('a share', () => {
  const low = [rule({ item: '1', share: { of: [0, 1], atLeast: 20 } })]

  test('counts the answers given, at its bound', () => {
    expect(found(low, counts('1', 10, [0, 1], [1, 1], [3, 8]))).toMatchObject([{ trigger: '1:0,1≥20%', n: 10 }])
    expect(found(low, counts('1', 11, [0, 1], [1, 1], [3, 9]))).toEqual([])
  })

  test('of a yes-or-no question counts yes', () => {
    const yes = [rule({ item: '4', share: { of: [true], atLeast: 40 } })]
    expect(found(yes, counts('4', 5, [1, 2], [0, 3]))).toHaveLength(1)
    expect(found(yes, counts('4', 5, [1, 1], [0, 4]))).toEqual([])
  })

  test('is exact: no share fires that whole numbers deny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), fc.nat(), (n, some) => {
        const hits = some % (n + 1)
        const fired = found(
          [rule({ item: '1', share: { of: [0], atLeast: 15 } })],
          counts('1', n, [0, hits], [1, n - hits]),
        )
        expect(fired.length === 1).toBe(100n * BigInt(hits) >= 15n * BigInt(n))
      }),
    )
  })
})

test('a question’s mean fires below its bound', () => {
  const mean = [rule({ item: '1', mean: { below: 2.5 } })]
  expect(found(mean, counts('1', 6, [2, 3], [3, 3]))).toEqual([])
  expect(found(mean, counts('1', 7, [2, 4], [3, 3]))).toMatchObject([{ trigger: '1<2.5' }])
})

test('an option that three people name is named in the text, with the words of the organisation', () => {
  const topics = [rule({ item: '3', anyOption: { people: 3 } }, 'Семинар: {topics}', { minimum: 3 })]
  const figures = counts('3', 4, [1, 3], [2, 4], [3, 2])
  expect(found(topics, figures)).toMatchObject([{ trigger: '3:?≥3', text: { ru: 'Семинар: «Чтение», «Урок»' } }])
  expect(found(topics, counts('3', 4, [1, 2], [2, 2]))).toEqual([])
  expect(found(topics, counts('3', 2, [1, 2]))).toEqual([])
})

test('addressee, kind, due date and both languages are carried; without figures nothing fires', () => {
  const more = { addressee: 'director', kind: 'report', due: { days: 5 }, text: { ru: 'Доклад', en: 'Report' } }
  expect(found([rule({ block: 'Отношения', below: 50 }, '', more)], block(8, 12))).toEqual([
    { trigger: 'Отношения<50', n: 8, ...more },
  ])
  expect(found([rule({ block: 'Отношения', below: 50 })], {})).toEqual([])
})
