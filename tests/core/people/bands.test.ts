// Experience in bands, and posts that have no subject.
import { expect, test } from 'vitest'
import { loadPositions } from '../../../content/catalogues/positions.ts'
import { experienceBandOf } from '../../../core/people/experience-band.ts'
import { hasSubject } from '../../../core/people/subject-posts.ts'

test.each<[number, string]>([
  [0, 'under-1'],
  [1, '1-to-3'],
  [3, '1-to-3'],
  [4, 'over-3'],
])('%d full years are «%s»', (years, band) => {
  expect(experienceBandOf(years)).toBe(band)
})

test('psychologists and social pedagogues have no subject, all other posts of the catalogue do', () => {
  const without = loadPositions().filter(({ code }) => !hasSubject(code))
  expect(without.map(({ ru }) => ru)).toEqual(['педагог-психолог', 'социальный педагог'])
})
