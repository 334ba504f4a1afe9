// Whom an event is for by its kind.
import { expect, test } from 'vitest'
import { usualAudience } from '../../../core/events/audience.ts'
import { eventKinds } from '../../../core/events/words.ts'

test('what the association of the young holds is for young specialists, all else for all educators', () => {
  const young = eventKinds.filter((kind) => usualAudience(kind) === 'young-specialists')
  expect(young).toEqual(['young_association', 'young_rally', 'young_week'])
  expect(usualAudience('seminar')).toBe('all-educators')
})
