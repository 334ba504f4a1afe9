import { expect, test } from 'vitest'
import { findAudience, isInAudience } from '../../core/audience.ts'
import { isInTime } from '../../core/waves.ts'

const on = '2026-11-24'
const educator = {
  isWorking: true,
  isEducator: true,
  isHead: false,
  birthDate: '1995-05-05',
  experienceFrom: '2010-09-01',
}
const is = (name: string, person: object) => {
  const audience = findAudience(name)
  if (!audience) throw new Error(name)
  return isInAudience(audience, { ...educator, ...person }, on)
}

test('thirty-five counts until the day before the thirty-sixth birthday', () => {
  expect(is('young-educators', { birthDate: '1990-11-25' })).toBe(true)
  expect(is('young-educators', { birthDate: '1990-11-24' })).toBe(false)
  expect(is('young-educators', { birthDate: null })).toBe(false)
})

test('a young specialist has at most three full years behind them', () => {
  expect(is('young-specialists', { experienceFrom: '2022-11-25' })).toBe(true)
  expect(is('young-specialists', { experienceFrom: '2022-11-24' })).toBe(false)
})

test('only who works as an educator is asked at all', () => {
  expect(is('all-educators', { birthDate: null })).toBe(true)
  expect(is('all-educators', { isWorking: false })).toBe(false)
  expect(is('all-educators', { isEducator: false })).toBe(false)
})

test('a head is asked for the organisation, an educator is not', () => {
  expect(is('organisation-heads', { isEducator: false, isHead: true })).toBe(true)
  expect(is('organisation-heads', {})).toBe(false)
  expect(is('organisation-heads', { isHead: true, isWorking: false })).toBe(false)
})

test('an unknown audience is none', () => {
  expect(findAudience('everybody')).toBeNull()
})

test('what came at the deadline is late, what came before it is not', () => {
  const wave = { opensAt: new Date(1000), closesAt: new Date(2000) }
  expect([999, 1000, 1999, 2000].map((at) => isInTime(wave, new Date(at)))).toEqual([false, true, true, false])
})
