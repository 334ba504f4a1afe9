import { describe, expect, test } from 'vitest'
import { problemOf } from '../../../core/broadcasts/check.ts'
import type { BroadcastContent } from '../../../core/broadcasts/content.ts'
import { drawBroadcast } from '../../../core/broadcasts/draw.ts'
import { measureFields } from '../../../core/broadcasts/fields.ts'
import { nextTime } from '../../../core/broadcasts/repeat.ts'

const who = { address: 'Анна **Ивановна**', name: 'Анна', organisation: 'СОШ № 1 <b>' }
const said = (ru: string, more: Partial<BroadcastContent> = {}) =>
  drawBroadcast({ id: 7, content: { text: { ru }, buttons: [], ...more }, who }, { say: (key) => key, language: 'ru' })
const problem = (ru: string, more: Partial<BroadcastContent> = {}) => problemOf({ text: { ru }, buttons: [], ...more })

describe('the text of a broadcast', () => {
  test('stands out where staff have said so, and is plain elsewhere', () => {
    expect(said('До **пятницы**: _срок_ [тут](https://kmc.example/a_b), snake_case и 2*3').rich).toEqual([
      { text: 'До ' },
      { text: 'пятницы', bold: true },
      { text: ': ' },
      { text: 'срок', italic: true },
      { text: ' ' },
      { text: 'тут', href: 'https://kmc.example/a_b' },
      { text: ', snake_case и 2*3' },
    ])
  })

  test('is filled in after its marks are read, so that a name marks nothing', () => {
    expect(said('Добрый день, {обращение}! {Организация}, { имя }').rich).toEqual([
      { text: 'Добрый день, Анна **Ивановна**! СОШ № 1 <b>, Анна' },
    ])
  })

  test('says in plain text the very words that it says in rich text', () => {
    const view = said('**Раз**, {имя}')
    expect(view.text).toBe('Раз, Анна')
  })

  test('knows how long it is beside its fields', () => {
    expect(measureFields('Да, {имя} {имя} из {организация}')).toEqual({ rest: 9, address: 0, name: 2, organisation: 1 })
  })

  test('leads where its buttons say', () => {
    const buttons: BroadcastContent['buttons'] = [
      { kind: 'wave', token: 'a'.repeat(32), label: 'Начать' },
      { kind: 'link', url: 'https://kmc.example', label: 'Сайт' },
      { kind: 'read' },
    ]
    expect(said('Да', { buttons }).rows.flat()).toEqual([
      { kind: 'press', label: 'Начать', value: 'broadcast:7:0' },
      { kind: 'link', label: 'Сайт', url: 'https://kmc.example' },
      { kind: 'press', label: 'broadcasts-read', value: 'broadcast:7:read' },
    ])
  })
})

test.each([
  ['  ', 'broadcasts-no-text'],
  ['Здравствуйте, {фамилия}', 'broadcasts-unknown-field'],
  ['Здравствуйте, {обращение!', 'broadcasts-unknown-field'],
  ['{имя}, школа организация}', 'broadcasts-unknown-field'],
  ['[сюда](http://kmc.example)', 'broadcasts-wrong-link'],
  ['[сюда](javascript:alert)', 'broadcasts-wrong-link'],
  ['я'.repeat(3_501), 'broadcasts-text-long'],
])('a text is refused in words: %.20s', (text, reason) => {
  expect(problem(text)?.reason).toBe(reason)
})

test('the refused field of the English words is named with its language', () => {
  expect(problemOf({ text: { ru: 'Да', en: 'Yes, {surname}' }, buttons: [] })).toEqual({
    reason: 'broadcasts-unknown-field',
    args: { field: '{surname}', language: 'en' },
  })
})

test('a button that leads to no https page is refused by its name', () => {
  const buttons: BroadcastContent['buttons'] = [{ kind: 'link', url: 'http://kmc.example', label: 'Сайт' }]
  expect(problem('Да', { buttons })).toEqual({ reason: 'broadcasts-wrong-button-link', args: { label: 'Сайт' } })
})

test.each([
  ['weekly', '2026-11-24T07:00:00Z', '2026-12-31', '2026-11-24T07:00:00Z', '2026-12-01T07:00:00.000Z'],
  ['weekly', '2026-11-24T07:00:00Z', '2026-12-31', '2026-12-10T07:00:00Z', '2026-12-15T07:00:00.000Z'],
  ['weekly', '2026-11-24T07:00:00Z', '2026-11-30', '2026-11-24T07:00:00Z', undefined],
  ['monthly', '2027-01-31T07:00:00Z', '2027-12-31', '2027-01-31T07:00:00Z', '2027-02-28T07:00:00.000Z'],
  ['monthly', '2027-01-31T07:00:00Z', '2027-12-31', '2027-02-28T07:00:00Z', '2027-03-31T07:00:00.000Z'],
  ['never', '2026-11-24T07:00:00Z', null, '2026-11-24T07:00:00Z', undefined],
] as const)('%s from %s until %s, asked on %s, comes next on %s', (repeats, first, until, now, next) => {
  const found = nextTime({ first: new Date(first), repeats, until, now: new Date(now) }, 'Europe/Moscow')
  expect(found?.toISOString()).toBe(next)
})
