// The list of positions is whole, and a broken one is refused in words.

import { expect, it } from 'vitest'
import { loadPositions, parsePositions } from '../../../content/catalogues/positions.ts'

it('heads, deputies and plain librarians are outside the base, teacher librarians inside', () => {
  const pedagogical = new Map(loadPositions().map((position) => [position.code, position.pedagogical]))
  const outside = ['head', 'deputy_head', 'librarian', 'centre_specialist', 'department_specialist']
  expect(outside.map((code) => pedagogical.get(code))).toEqual(outside.map(() => false))
  expect(pedagogical.get('teacher_librarian')).toBe(true)
  expect([...pedagogical.values()].filter(Boolean)).toHaveLength(17)
})

it('a code that stands twice is named', () => {
  const twice = '[{code: tutor, ru: а, en: a, pedagogical: true}, {code: tutor, ru: б, en: b, pedagogical: true}]'
  expect(() => parsePositions(twice)).toThrow('tutor stands twice')
})

it('an unknown field is named', () => {
  expect(() => parsePositions('[{code: tutor, ru: а, en: a, pedagogical: true, paid: 1}]')).toThrow('paid')
})
