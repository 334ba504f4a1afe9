// Edits of a questionnaire's text: what is not touched stays as it was written, to the letter.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composed, emptyQuestionnaire, retitled } from '../../content/compose.ts'
import { type Edit, edited } from '../../content/edit.ts'
import { examine } from '../../content/examine.ts'
import { questionnaireFile, questionnaires } from '../../content/index.ts'

const textOf = (code: string) => readFileSync(questionnaireFile(code), 'utf8')
const young = textOf('young-difficulties')
/** Lines that only one of the two has. */
function differing(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `-${line.trim()}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line.trim()}`),
  ]
}

describe.each(questionnaires)('%s', (code) => {
  test('no edit changes no letter', () => {
    expect(edited(textOf(code), [])).toBe(textOf(code))
  })

  test('written anew from its definition it means the same', () => {
    const { definition } = examine(textOf(code))
    if (!definition) throw new Error('not sound')
    expect(examine(composed(definition)).definition).toEqual(definition)
  })
})

test('a text is changed in its own line, and its quotes stay', () => {
  const after = edited(young, [
    { do: 'set', path: ['sections', 0, 'items', 0, 'text', 'ru'], value: 'Составить план.' },
  ])
  expect(differing(young, after ?? '')).toEqual([
    '-ru: "Составить план {урока|занятия}, по которому видно, чего достигнут {ученики|дети}."',
    '+ru: "Составить план."',
  ])
})

test('a question is added, moved, taken away, and every comment is still there', () => {
  const item = { code: 'А4', type: 'int', text: { ru: 'Сколько планов?' } }
  const list = ['sections', 0, 'items']
  const added = edited(young, [
    { do: 'insert', path: list, at: 1, value: item },
    { do: 'move', path: list, from: 1, to: 3 },
  ])
  const codes = examine(added ?? '').definition?.sections[0]?.items.map((one) => one.code)
  expect(codes).toEqual(['А1', 'А2', 'А3', 'А4'])
  const back = edited(added ?? '', [{ do: 'remove', path: [...list, 3] }])
  expect(back).toBe(young)
})

test('a new code goes everywhere the old one was spoken of', () => {
  const yaml = `sections:
  - code: S
    items:
      - { code: 1, type: int, text: { ru: Сколько? } } # first
      - { code: 2, type: int, text: { ru: "Было {answer:1|нет}, станет {answer:10|нет}" }, when: { all: [{ item: 1, is: 1 }, { item: 10, is: 1 }] } }
blocks:
  - { code: S, items: ["1", "10"], reversed: ["1"], levels: L }
recommendations:
  - trigger: { item: "1", is: 1 }
`
  expect(edited(yaml, [{ do: 'recode', what: 'item', from: '1', to: 'А1' }])).toBe(
    yaml
      .replace('code: 1,', 'code: А1,')
      .replace('{answer:1|', '{answer:А1|')
      .replace('{ item: 1, is: 1 }', '{ item: А1, is: 1 }')
      .replace('items: ["1", "10"], reversed: ["1"]', 'items: ["А1", "10"], reversed: ["А1"]')
      .replace('{ item: "1", is: 1 }', '{ item: "А1", is: 1 }'),
  )
})

test('a scale, its levels and its block keep what points to them', () => {
  const after = edited(young, [
    { do: 'recode', what: 'scale', from: 'Z', to: 'трудность' },
    { do: 'recode', what: 'block', from: 'А', to: 'план' },
  ])
  const { definition, problems } = examine(after ?? '')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(definition?.blocks[0]?.code).toBe('план')
  expect(definition?.sections[0]?.code).toBe('А')
  expect(definition?.recommendations[0]?.trigger).toMatchObject({ block: 'план' })
})

test('an edit that finds no place changes nothing at all', () => {
  const set: Edit = { do: 'set', path: ['title', 'ru'], value: 'Иначе' }
  expect(edited(young, [set, { do: 'move', path: ['sections', 0, 'items'], from: 99, to: 0 }])).toBeNull()
  expect(edited(young, [{ do: 'set', path: ['minutes', 'deep', 'er'], value: 1 }])).toBeNull()
  expect(edited(young, [{ do: 'insert', path: ['title'], at: 0, value: 1 }])).toBeNull()
  expect(edited('a: [', [set])).toBeNull()
})

const small = emptyQuestionnaire({ code: 'one', title: 'Опрос', area: 1 })

test('whatever is written as a text is read as that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (words) => {
      const path = ['sections', 0, 'items', 0, 'text', 'ru']
      const { tree } = examine(edited(small, [{ do: 'set', path, value: words }]) ?? '')
      const read = (tree as { sections: { items: { text: { ru: string } }[] }[] }).sections[0]?.items[0]?.text.ru
      expect(read).toBe(words)
    }),
    { numRuns: 200 },
  )
})

test('a new questionnaire is sound from the first moment, and a copy is it under another name', () => {
  const empty = emptyQuestionnaire({ code: 'one', title: 'Опрос: «первый»', area: null })
  expect(examine(empty)).toMatchObject({ definition: { code: 'one', title: { ru: 'Опрос: «первый»' } }, problems: [] })
  expect(examine(empty).definition?.area).toBeUndefined()
  const copy = retitled(young, { code: 'copy', title: 'Копия' })
  expect(examine(copy).definition).toMatchObject({ code: 'copy', area: 3 })
  expect(copy).toContain('# Кто видит ответы')
})
