// The diagnosis of the demo: a wave of (c) that is over in two organisations, each answer one that the chat would take.
import { expect, test } from 'vitest'
import { loadQuestionnaires } from '../../../content/index.ts'
import { reduce, start } from '../../../core/survey/reduce.ts'
import { wordsOf } from '../../../locales/index.ts'
import type { WaveRows } from '../../../sandbox/district/answer-rows.ts'
import { addDeficits } from '../../../sandbox/district/deficits.ts'
import { registerRows } from '../../../sandbox/district/rows.ts'
import { demo, TODAY } from './demo.ts'

const found = loadQuestionnaires(wordsOf('ru')).find((one) => one.definition.code === 'deficits')
if (!found) throw new Error('there is no such questionnaire')
const { definition } = found

const { ids } = registerRows(demo)
const rows: WaveRows = { wave: [], respondent: [], run: [], response: [], answer: [], score: [], recommendation: [] }
addDeficits(rows, demo, { definition, versionId: 1, ids, zone: 'Europe/Moscow', today: TODAY })

test('the educators of the head’s school and of a kindergarten are asked, and half have answered in the days of the wave', () => {
  const head = demo.accounts.find(({ role }) => role === 'organisation_head')?.scope.organisationKey ?? ''
  const asked = new Set(rows.respondent.map(({ organisationId }) => organisationId))
  expect([...asked]).toEqual([ids.organisation(head), expect.any(Number)])
  expect(new Set(rows.respondent.map(({ organisationType }) => organisationType))).toEqual(
    new Set(['school', 'kindergarten']),
  )
  expect(rows.response.length / rows.respondent.length).toBeGreaterThan(0.4)
  expect(rows.response.length).toBeLessThan(rows.respondent.length)
  const { opensAt, closesAt } = rows.wave[0] as { opensAt: Date; closesAt: Date }
  for (const { submittedAt } of rows.response as { submittedAt: Date }[])
    expect(submittedAt > opensAt && submittedAt < closesAt).toBe(true)
})

test('whoever the demo is told around has not answered it: their result is that of (a)', () => {
  const educator = demo.accounts.find(({ role }) => role === 'educator')?.personKey ?? ''
  expect(rows.response.map(({ personId }) => personId)).not.toContain(ids.person(educator))
})

test('each answer is one that the chat would have taken, and results are of more than one level', () => {
  for (const { id, organisationType } of rows.response) {
    const own = rows.answer.filter(({ responseId }) => responseId === id)
    const hasSubject = own.some(({ item }) => item.startsWith('ПР'))
    const facts = { language: 'ru', organisationType, month: 10, hasSubject } as const
    let state = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts).state
    for (const { item, number } of own)
      state = reduce(definition, state, { kind: 'answer', item, value: number ?? -1 }, facts).state
    expect(state.answers.filter((answer) => answer !== null && answer !== undefined)).toHaveLength(own.length)
    expect(own).toHaveLength(hasSubject ? 24 : 20)
  }
  const whole = rows.score.filter(({ scale }) => scale === 'overall')
  expect(new Set(whole.map(({ level }) => level)).size).toBeGreaterThan(2)
})
