// Surname, first and middle name of a demo person agree.

import { describe, expect, it } from 'vitest'
import { readDemoData } from '../../../sandbox/district/data.ts'
import { surname } from '../../../sandbox/district/person-names.ts'
import { demo } from './demo.ts'

const { names } = readDemoData()
const women = new Set([...names.women.older, ...names.women.younger])
const men = new Set([...names.men.older, ...names.men.younger])
const feminine = new Set(names.surnames.map((one) => surname(names, one, 'woman')))

describe('a demo name', () => {
  it('belongs to a woman or to a man throughout', () => {
    for (const { lastName, firstName, middleName } of demo.persons) {
      expect(women.has(firstName)).toBe(!men.has(firstName))
      const surnames = women.has(firstName) ? feminine : new Set(names.surnames)
      const parts = lastName.split('-')
      expect(parts.filter((part) => !surnames.has(part))).toEqual([])
      if (middleName !== null) expect(middleName).toMatch(women.has(firstName) ? /(вна|чна)$/ : /(вич|ьич)$/)
    }
  })

  it.each([
    ['Ёлкин', 'Ёлкина'],
    ['Соловьёв', 'Соловьёва'],
    ['Троицкий', 'Троицкая'],
    ['Гладкий', 'Гладкая'],
    ['Белый', 'Белая'],
    ['Седой', 'Седая'],
    ['Бойко', 'Бойко'],
    ['Черных', 'Черных'],
  ])('%s of a woman is %s', (masculine, expected) => {
    expect(surname(names, masculine, 'woman')).toBe(expected)
  })

  it('may have ё, a double surname, or no middle name; and both genders are met', () => {
    const count = (test: (person: (typeof demo.persons)[number]) => boolean) => demo.persons.filter(test).length
    expect(count(({ lastName }) => lastName.startsWith('Ёлкин'))).toBeGreaterThan(0)
    expect(count(({ firstName }) => firstName === 'Алёна')).toBeGreaterThan(0)
    expect(count(({ firstName }) => firstName === 'Артём')).toBeGreaterThan(0)
    expect(count(({ lastName }) => lastName.includes('-'))).toBeGreaterThan(20)
    expect(count(({ middleName }) => middleName === null)).toBeGreaterThan(8)
    expect(count(({ firstName }) => men.has(firstName))).toBeGreaterThan(100)
  })
})

it('lists of names repeat nothing, and every son has a sister', () => {
  for (const list of [names.surnames, names.middle.men, names.middle.women])
    expect(new Set(list).size).toBe(list.length)
  expect(names.middle.men).toHaveLength(names.middle.women.length)
})
