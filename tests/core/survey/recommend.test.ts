// Which rules fire, once each, and for whom.
import { expect, test } from 'vitest'
import type { Answers } from '../../../core/survey/answer.ts'
import { recommend } from '../../../core/survey/recommend.ts'
import { scoresOf } from '../../../core/survey/score.ts'
import { make } from './make.ts'

const rule = (trigger: object, ru = 'Темы: {topics}', more: object = {}) => ({
  trigger,
  addressee: 'respondent',
  kind: 'course',
  text: { ru },
  ...more,
})

function fired(rules: object[], answers: Answers, facts = make.facts()) {
  const items = ['А1', 'А2', 'Б1', 'Б2'].map((code) => make.scaleItem(code))
  const title = { А: { ru: '{Урок|Занятие}' }, Б: { ru: 'Дети', en: 'Children' } }
  const blocks = (['А', 'Б'] as const).map((code) => ({
    code,
    title: title[code],
    items: [`${code}1`, `${code}2`],
    levels: 'L',
  }))
  const overall = { minimumBlocks: 1, levels: 'L' }
  const definition = make.definition(items, { blocks, overall, recommendations: rules })
  return recommend(definition, answers, scoresOf(definition, answers, facts), facts)
}

test('a block at its bound fires, below it does not', () => {
  const atLeast = [rule({ block: 'А', atLeast: 50 })]
  expect(fired(atLeast, { А1: 3, А2: 0 })).toMatchObject([{ trigger: 'А≥50', text: { ru: 'Темы: «Урок»' } }])
  expect(fired(atLeast, { А1: 2, А2: 0 })).toEqual([])
  expect(fired([rule({ block: 'А', below: 50 })], { А1: 3, А2: 0 })).toEqual([])
})

test('a block that is not valid fires nothing', () => {
  expect(fired([rule({ block: 'А', atLeast: 0 })], { А1: 3 })).toEqual([])
})

test('«any block» fires once and names them all, in the words of the organisation', () => {
  const found = fired(
    [rule({ anyBlock: { atLeast: 75 } })],
    { А1: 3, А2: 3, Б1: 3, Б2: 2 },
    make.facts({ organisationType: 'kindergarten' }),
  )
  expect(found).toMatchObject([{ trigger: '*≥75', text: { ru: 'Темы: «Занятие», «Дети»' } }])
})

test('«any item» looks at the answer itself, even where the block is not valid', () => {
  expect(fired([rule({ anyItem: { is: 3 } })], { Б1: 3 })).toMatchObject([
    { trigger: '?=3', text: { ru: 'Темы: «Дети»' } },
  ])
  expect(fired([rule({ anyItem: { is: 3 } })], { Б1: 2, А1: 'na' })).toEqual([])
})

test('«every item» needs all that were answered', () => {
  const all = [rule({ everyItem: { is: 3 } }, 'Сверьте с взглядом коллеги')]
  expect(fired(all, { А1: 3, А2: 'na', Б1: 3 })).toHaveLength(1)
  expect(fired(all, { А1: 3, А2: 2 })).toEqual([])
  expect(fired(all, {})).toEqual([])
})

test('the overall score and one item fire too', () => {
  expect(fired([rule({ overall: { below: 40 } }, 'Итог')], { А1: 1, А2: 1 })).toMatchObject([{ trigger: 'overall<40' }])
  expect(fired([rule({ item: 'Б2', is: 0 })], { Б2: 0 })).toMatchObject([{ trigger: 'Б2=0' }])
})

test('addressee, kind, due date and both languages are carried', () => {
  const more = {
    addressee: 'staff',
    kind: 'call',
    due: { workingDays: 5 },
    text: { ru: '{topics}', en: 'About {topics}' },
  }
  expect(fired([rule({ block: 'Б', atLeast: 75 }, '', more)], { Б1: 3, Б2: 3 })).toEqual([
    {
      trigger: 'Б≥75',
      addressee: 'staff',
      kind: 'call',
      due: { workingDays: 5 },
      text: { ru: '«Дети»', en: 'About “Children”' },
    },
  ])
})
