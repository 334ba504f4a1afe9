// A name in registries, in tables, in speech and in search.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressName, fullName, normaliseForSearch, searchNameOf, shortName } from '../../../core/people/names.ts'

const alyona = { lastName: 'Ёлкина-Бойко', firstName: 'Алёна', middleName: 'Петровна' }
const robert = { lastName: 'Ли', firstName: 'Анна-Мария', middleName: null }

describe('a name', () => {
  it('stands whole in a registry', () => {
    expect(fullName(alyona)).toBe('Ёлкина-Бойко Алёна Петровна')
    expect(fullName(robert)).toBe('Ли Анна-Мария')
  })

  it('stands with unbroken initials in a table', () => {
    expect(shortName(alyona)).toBe('Ёлкина-Бойко\u00a0А.\u00a0П.')
    expect(shortName(robert)).toBe('Ли\u00a0А.-М.')
  })

  it('addresses by first and middle name, or by the first', () => {
    expect(addressName(alyona)).toBe('Алёна Петровна')
    expect(addressName(robert)).toBe('Анна-Мария')
    expect(addressName({ ...robert, middleName: '' })).toBe('Анна-Мария')
  })
})

describe('search', () => {
  it('does not tell ё from е, nor capital from small, nor one space from many', () => {
    expect(searchNameOf(alyona)).toBe('елкина-бойко алена петровна')
    expect(normaliseForSearch('  СОШ\u00a0№\u00a012\n Ёлкина ')).toBe('сош № 12 елкина')
    expect(normaliseForSearch('Е\u0308лкин')).toBe('елкин')
  })

  it('normalises what is normal to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('АЁёй и\u00a0\u0308-Z')) }), (text) => {
        const once = normaliseForSearch(text)
        expect(normaliseForSearch(once)).toBe(once)
        expect(once).not.toMatch(/[ёЁ]|\s\s|^\s|\s$/)
      }),
    )
  })
})
