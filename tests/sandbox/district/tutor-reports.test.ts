// The tutors' reports of the demo: of the half-year that is over, each as the questionnaire would have taken it.
import { expect, test } from 'vitest'
import { loadQuestionnaires } from '../../../content/index.ts'
import { reduce, start } from '../../../core/survey/reduce.ts'
import { wordsOf } from '../../../locales/index.ts'
import type { WaveRows } from '../../../sandbox/district/answer-rows.ts'
import { registerRows } from '../../../sandbox/district/rows.ts'
import {
  addTutorReports,
  readTutorReports,
  reportAnswers,
  tutorReportDates,
} from '../../../sandbox/district/tutor-reports.ts'
import { demo, TODAY } from './demo.ts'

const definition = loadQuestionnaires(wordsOf('ru')).find((one) => one.definition.code === 'tutor-report')?.definition
if (!definition) throw new Error('there is no such questionnaire')

const known = { language: 'ru', organisationType: 'school', month: 6 } as const

function rowsOf(): WaveRows {
  const rows: WaveRows = { wave: [], respondent: [], run: [], response: [], answer: [], score: [], recommendation: [] }
  const { ids } = registerRows(demo)
  addTutorReports(rows, demo, {
    definition: definition as never,
    versionId: 1,
    ids,
    zone: 'Europe/Moscow',
    today: TODAY,
  })
  return rows
}

test.each([
  ['2026-11-23', '2026-06-08', '2026-06-28'],
  ['2026-06-28', '2025-12-07', '2025-12-28'],
  ['2026-06-29', '2026-06-08', '2026-06-28'],
  ['2027-01-01', '2026-12-07', '2026-12-28'],
])('on %s the last that is over is from %s to %s', (today, opensOn, closesOn) => {
  expect(tutorReportDates(today)).toMatchObject({ opensOn, closesOn })
})

test('all twelve are asked, eleven have reported, in the days of the wave', () => {
  const { wave, respondent, response } = rowsOf()
  expect(wave).toMatchObject([{ status: 'closed', title: 'Отчёт тьютора, первое полугодие 2026' }])
  expect([respondent.length, response.length]).toEqual([12, 11])
  const { opensAt, closesAt } = wave[0] as { opensAt: Date; closesAt: Date }
  for (const { submittedAt } of response as { submittedAt: Date }[])
    expect(submittedAt > opensAt && submittedAt < closesAt).toBe(true)
})

test('each report is one that the chat would have taken, question by question', () => {
  for (const report of readTutorReports().reports) {
    const schools = ['3', '5'].map((value) => ({ value, label: `СОШ № ${value}` }))
    const facts = { ...known, tutorSubject: report.subject, registries: { schools } }
    const answers = reportAnswers(report, [3, 5])
    let state = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts).state
    // An object has its whole numbers first, the questionnaire its own order.
    for (const { code: item } of definition.sections.flatMap(({ items }) => items)) {
      const value = answers[item]
      if (value !== undefined) state = reduce(definition, state, { kind: 'answer', item, value }, facts).state
    }
    const kept = state.answers.filter((answer) => answer !== null && answer !== undefined)
    expect(kept.length, report.subject).toBe(Object.keys(answers).length)
  }
})
