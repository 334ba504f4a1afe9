// Which facts a definition names.
import { expect, test } from 'vitest'
import { factsIn } from '../../../core/survey/facts-in.ts'
import { shipped } from '../../content/walk.ts'

test.each<[string, string[]]>([
  ['rmo', ['rmo', 'rmoMeetings']],
  ['training-request', ['lastCourse', 'lowAreas']],
  ['event-feedback', ['followUp']],
  ['vacancies', []],
])('%s names %j', (code, facts) => {
  expect([...factsIn(shipped(code))].sort()).toEqual(facts)
})
