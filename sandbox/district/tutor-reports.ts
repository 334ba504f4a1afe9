// The tutors' half-year reports: a wave of questionnaire (g) that is over, so that there is something to have found.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { LocalDate } from '../../core/people/local-date.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { addDays } from '../../core/time.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import type { WaveRows } from './answer-rows.ts'
import { type Ids, instant, tokenOf, waveRow } from './rows.ts'
import type { District } from './types.ts'

const count = z.number().int()
const contentSchema = z.strictObject({
  titles: z.strictObject({ first: z.string(), second: z.string() }),
  audience: z.string(),
  reports: z.array(
    z.strictObject({
      subject: z.string(),
      single: count,
      group: count,
      people: count,
      low: count,
      visits: count,
      sessions: count,
      topics: z.array(count),
      plan: count,
      result: z.string(),
      why: z.string().optional(),
    }),
  ),
})
type Content = z.output<typeof contentSchema>
export type Report = Content['reports'][number]

type Given = { definition: Definition; versionId: number; ids: Ids; zone: string; today: LocalDate }

const key = 'tutor-report'

/** Of the last half-year that is over by `today`: reports are due in its last month. */
export function tutorReportDates(today: LocalDate): {
  opensOn: LocalDate
  closesOn: LocalDate
  half: 'first' | 'second'
  year: number
} {
  const year = Number(today.slice(0, 4))
  return today.slice(5) > '06-28'
    ? { opensOn: `${year}-06-08`, closesOn: `${year}-06-28`, half: 'first', year }
    : { opensOn: `${year - 1}-12-07`, closesOn: `${year - 1}-12-28`, half: 'second', year: year - 1 }
}

/** Adds the wave behind those that are there. */
export function addTutorReports(rows: WaveRows, district: District, given: Given): void {
  const { definition, versionId, ids, zone, today } = given
  const { opensOn, closesOn, half, year } = tutorReportDates(today)
  const waveId = rows.wave.length + 1
  const { titles, audience, reports: said } = readTutorReports()
  const title = `${titles[half]} ${year}`
  const dates = { key, title, status: 'closed' as const, audience: 'segment', opensOn, closesOn }
  // Those asked are listed below: no rule finds tutors yet.
  const rules = { name: audience, rule: { any: [] } }
  rows.wave.push({ ...waveRow(dates, waveId, versionId, null, zone), rules })
  const reports = new Map(said.map((report) => [report.subject, report]))
  const weak = lowResultsOf(district, opensOn).map(ids.organisation)
  const jobs = new Map(district.assignments.flatMap((one) => (one.isMainJob ? [[one.personKey, one]] : [])))
  const types = new Map(district.organisations.map((one) => [one.key, one.type]))
  for (const [i, { subject, personKey }] of district.registers.tutors.entries()) {
    const job = jobs.get(personKey)
    const organisationType = types.get(job?.organisationKey ?? '')
    if (!job || !organisationType) throw new Error(`sandbox/district: the tutor of «${subject}» has no main job`)
    const report = reports.get(subject)
    const personId = ids.person(personKey)
    const organisationId = ids.organisation(job.organisationKey)
    const at = report ? instant(`${addDays(opensOn, 2 + i)}T${16 + (i % 4)}:20:00`, zone) : null
    const post = { waveId, personId, organisationId, organisationType }
    rows.respondent.push({ ...post, isYoungSpecialist: false, answeredAt: at, minutes: definition.minutes })
    if (!report || !at) continue
    const runId = rows.run.length + 1
    const answers = reportAnswers(report, [
      ...new Set([weak[i % Math.max(1, weak.length - 1)] ?? organisationId, organisationId]),
    ])
    const sent = { waveId, personId, submittedAt: at }
    rows.run.push({
      ...sent,
      id: runId,
      token: tokenOf(`run:${key}`, personKey),
      status: 'submitted',
      rev: Object.keys(answers).length,
      startedAt: new Date(at.getTime() - 9 * 60_000),
      updatedAt: at,
    })
    const responseId = rows.response.length + 1
    rows.response.push({ ...sent, id: responseId, runId, organisationId, organisationType, channel: 'telegram' })
    const facts = {
      language: 'ru',
      organisationType,
      month: Number(opensOn.slice(5, 7)),
      tutorSubject: subject,
    } as const
    const submitted = submissionRows(definition, answers, facts, at)
    rows.answer.push(...submitted.answers.map((answer) => ({ responseId, ...answer })))
  }
}

/** In the order of the questions; without consultations nobody was helped. */
export function reportAnswers(report: Report, schools: number[]): Answers {
  const { single, group, people, low, visits, sessions, topics, plan, result, why } = report
  const helped = single + group > 0 ? { '3': people, '3.1': low, '4': schools.map(String) } : { '2.2': why ?? '' }
  return { '2': single, '2.1': group, ...helped, '5': visits, '6': sessions, '7': topics, '8': result, '9': plan }
}

/** The list of the year in which the reports were asked for. */
function lowResultsOf({ registers }: District, on: LocalDate): string[] {
  const schoolYear = schoolYearOf(on)
  const listed = registers.flags.filter((flag) => flag.kind === 'low_results' && flag.schoolYear === schoolYear)
  return listed.map(({ organisationKey }) => organisationKey)
}

export function readTutorReports(): Content {
  return contentSchema.parse(parse(readFileSync(new URL('./tutor-reports.yaml', import.meta.url), 'utf8')))
}
