// The two borders of youth: age and experience.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLocalDate, yearsBefore } from '../../../core/people/local-date.ts'
import { isYoung, isYoungSpecialist } from '../../../core/people/young.ts'

const today = '2026-11-23'

describe('young', () => {
  it('is 35 to the last day', () => {
    expect(isYoung('1990-11-24', today)).toBe(true)
    expect(isYoung('1990-11-23', today)).toBe(false)
  })

  it('knows whoever was born on 29 February', () => {
    expect(isYoung('1992-02-29', '2028-02-28')).toBe(true)
    expect(isYoung('1992-02-29', '2028-02-29')).toBe(false)
  })

  it('takes another limit', () => {
    expect(isYoung('1990-11-24', today, 34)).toBe(false)
  })

  it('is nobody of unknown age, nor one not yet born', () => {
    expect(isYoung(null, today)).toBe(false)
    expect(isYoung('2026-11-24', today)).toBe(false)
  })

  it('was young on every earlier day of life', () => {
    const births = fc.date({ min: new Date('1991-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
    fc.assert(
      fc.property(births.map(toLocalDate), fc.nat(34), (birthDate, years) => {
        fc.pre(isYoung(birthDate, today))
        const earlier = yearsBefore(today, years)
        expect(isYoung(birthDate, earlier)).toBe(birthDate <= earlier)
      }),
    )
  })
})

describe('a young specialist', () => {
  const birthDate = '2001-05-05'

  it('has at most three full years of experience', () => {
    expect(isYoungSpecialist({ birthDate, experienceFrom: '2022-11-24' }, today)).toBe(true)
    expect(isYoungSpecialist({ birthDate, experienceFrom: '2022-11-23' }, today)).toBe(false)
  })

  it('is young', () => {
    expect(isYoungSpecialist({ birthDate: '1985-01-01', experienceFrom: '2026-09-01' }, today)).toBe(false)
  })

  it('has begun to work, on a day we know', () => {
    expect(isYoungSpecialist({ birthDate, experienceFrom: '2026-12-01' }, today)).toBe(false)
    expect(isYoungSpecialist({ birthDate, experienceFrom: null }, today)).toBe(false)
  })

  it('takes other limits', () => {
    const person = { birthDate, experienceFrom: '2022-11-24' }
    expect(isYoungSpecialist(person, today, { age: 35, experience: 2 })).toBe(false)
    expect(isYoungSpecialist(person, today, { age: 24, experience: 3 })).toBe(false)
  })
})
