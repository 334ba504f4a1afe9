// Whom an association is for.
import { expect, test } from 'vitest'
import { isInAudience, type Post, type RmoAudience } from '../../core/rmo-audience.ts'

const everyone: RmoAudience = { organisationTypes: [], positions: [], subjects: [], classTeachers: false }
const chemist: Post = {
  organisationType: 'school',
  position: 'teacher',
  subjects: ['биология', 'химия'],
  isClassTeacher: false,
}

test.each<[string, Partial<RmoAudience>, boolean]>([
  ['an audience without bounds takes anybody', {}, true],
  ['one of two subjects is enough', { subjects: ['химия'] }, true],
  ['another subject is not', { subjects: ['физика'] }, false],
  ['every bound must hold', { organisationTypes: ['kindergarten'], subjects: ['химия'] }, false],
  ['several types are any of them', { organisationTypes: ['kindergarten', 'school'], positions: ['teacher'] }, true],
  ['class teachers are those who lead a class', { positions: ['teacher'], classTeachers: true }, false],
])('%s', (_sentence, audience, expected) => {
  expect(isInAudience({ ...everyone, ...audience }, chemist)).toBe(expected)
})
