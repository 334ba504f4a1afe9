// A file that cannot be asked is refused in words that name the question and the line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { loadQuestionnaire, readQuestionnaire } from '../../content/load.ts'
import { wordsOf } from '../../locales/index.ts'

const sound = `code: small
title: { ru: Опрос }
intro: { ru: Начнём }
notice: { ru: Это видите вы }
outro: { ru: Спасибо }
minutes: 1
anonymity: named
sections:
  - code: 1
    title: { ru: Раздел }
    items:
      - code: 1
        type: text
        max: 20
        text: { ru: Что нового? }
      - code: 2
        type: int
        text: { ru: Сколько? }
        when: { item: 1, answered: true }
`
const read = (yaml: string) => readQuestionnaire(yaml, 'small.yaml', wordsOf('ru'))

/** Swaps a piece of the sound file and gives the lines of the refusal. */
function refusalOf(piece: string, other: string): string[] {
  expect(sound).toContain(piece)
  try {
    read(sound.replace(piece, other))
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  throw new Error('the file was accepted')
}

test('a sound file is read, and plain numbers are codes', () => {
  const { definition, warnings } = read(sound)
  expect(definition.sections[0]?.items.map((item) => item.code)).toEqual(['1', '2'])
  expect(warnings).toEqual([])
})

test.each([
  [
    'an unknown type',
    'type: int',
    'type: slider',
    /^small\.yaml:17: 2: такого типа вопроса нет\. Есть: scale, one, many/,
  ],
  ['a misspelt field', 'max: 20', 'mxa: 20', /^small\.yaml:14: 1: поля «mxa» не бывает/],
  ['a missing text', '        text: { ru: Сколько? }\n', '', /^small\.yaml:16: 2: не хватает поля «text»/],
  ['a missing Russian text', '{ ru: Сколько? }', '{ en: How many? }', /^small\.yaml:18: 2: не хватает поля «ru»/],
  ['a value out of a list', 'anonymity: named', 'anonymity: secret', /^small\.yaml:7: .*named, anonymous/],
  ['a wrong number', 'minutes: 1', 'minutes: 0', /^small\.yaml:6: .*«minutes».*≥ 1/],
  ['a condition nobody understands', '{ item: 1, answered: true }', '{ itme: 1 }', /^small\.yaml:19: 2: поле «when»/],
  ['a circle in branching', '{ item: 1, answered: true }', '{ item: 2, is: 1 }', /^small\.yaml:19: 2: .*круг/],
  ['a code used twice', 'code: 2', 'code: 1', /^small\.yaml:16: код «1» встречается дважды/],
  ['a brace that does not resolve', 'Сколько?', "'Сколько {уроков}?'", /^small\.yaml:18: 2: .*\{уроков\}/],
  ['broken YAML', 'type: int', 'type: [int', /^small\.yaml:\d+: так в YAML писать нельзя/],
])('%s', (_what, piece, other, sentence) => {
  const [heading, ...sentences] = refusalOf(piece, other)
  expect(heading).toMatch(/^small\.yaml: \d+ ошиб/)
  expect(sentences.some((one) => sentence.test(one))).toBe(true)
})

test('all problems are told at once', () => {
  const [heading, ...sentences] = refusalOf('minutes: 1\nanonymity: named', 'minutes: 0\nanonymity: secret')
  expect(heading).toBe('small.yaml: 2 ошибки, опрос не принят.')
  expect(sentences).toHaveLength(2)
})

test('a file is named for its code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questionnaire-'))
  const load = (name: string) => {
    writeFileSync(join(folder, name), sound)
    return loadQuestionnaire(pathToFileURL(join(folder, name)), wordsOf('ru'))
  }
  expect(load('small.yaml').definition.code).toBe('small')
  expect(() => load('large.yaml')).toThrow('large.yaml: внутри код «small», а файл должен называться по коду.')
  rmSync(folder, { recursive: true })
})
