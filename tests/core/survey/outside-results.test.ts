// A test taken elsewhere replaces the self-score of its block, and both stay.
import { expect, test } from 'vitest'
import { withOutsideResults } from '../../../core/survey/outside-results.ts'
import { scoresOf } from '../../../core/survey/score.ts'
import { make } from './make.ts'

const areas = ['ПР', 'МТ', 'ПП', 'КМ']
const definition = make.definition(
  areas.flatMap((area) => [make.scaleItem(`${area}1`), make.scaleItem(`${area}2`)]),
  {
    blocks: areas.map((code) => ({ code, title: { ru: code }, items: [`${code}1`, `${code}2`], levels: 'L' })),
    overall: { minimumBlocks: 4, levels: 'L', caps: [{ level: 'критический', blocks: 1, notAbove: 'минимальный' }] },
  },
)
// Each area 3 + 2 of 6 is 83.
const all = Object.fromEntries(
  areas.flatMap((area) => [
    [`${area}1`, 3],
    [`${area}2`, 2],
  ]),
)
const scored = (answers = all) => scoresOf(definition, answers, make.facts())

test('without a test everything stays as it was answered', () => {
  const { blocks, overall } = withOutsideResults(definition, scored(), [])
  expect(blocks.every((one) => one.source === 'self' && one.shown === 83)).toBe(true)
  expect(overall).toEqual(scored().overall)
})

test('a test below 40 makes its area critical and caps the whole; the self-score is kept beside it', () => {
  const { blocks, overall } = withOutsideResults(definition, scored(), [{ block: 'ПП', value: 39.9 }])
  expect(blocks[2]).toMatchObject({
    source: 'test',
    value: 39.9,
    level: 'критический',
    self: { shown: 83, level: 'высокий' },
  })
  // (3 × 250/3 + 39.9) / 4 = 289.9 / 4 = 72.475
  expect(overall).toMatchObject({ value: 72.475, level: 'минимальный' })
})

test('at 40 an area is no longer critical', () => {
  const { blocks, overall } = withOutsideResults(definition, scored(), [{ block: 'ПП', value: 40 }])
  expect([blocks[2]?.level, overall?.level]).toEqual(['минимальный', 'достаточный'])
})

test('a test makes an area valid that was hardly answered, and the last test counts', () => {
  const rest = Object.fromEntries(Object.entries(all).filter(([code]) => !code.startsWith('ПР')))
  expect(scored(rest).overall?.value).toBe(null)
  const tests = [
    { block: 'ПР', value: 10 },
    { block: 'ПР', value: 90 },
  ]
  expect(withOutsideResults(definition, scored(rest), tests)).toMatchObject({
    blocks: [{ source: 'test', value: 90, self: { value: null } }, {}, {}, {}],
    overall: { value: 85, level: 'высокий' },
  })
})

test('per cent outside 0–100 are nobody’s result', () => {
  expect(() => withOutsideResults(definition, scored(), [{ block: 'ПР', value: 101 }])).toThrow('«ПР»: 101')
})
