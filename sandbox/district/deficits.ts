// A wave of questionnaire (c) that is over, in the school of the demo's head and in a kindergarten; some show its result.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadPositions } from '../../content/catalogues/positions.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import { hasSubject } from '../../core/people/subject-posts.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { addDays } from '../../core/time.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import type { WaveRows } from './answer-rows.ts'
import { type Ids, instant, tokenOf, waveRow } from './rows.ts'
import type { AssignmentRecord, District } from './types.ts'

const contentSchema = z.strictObject({
  title: z.string(),
  audience: z.string(),
  areas: z.record(z.string(), z.number()),
})

type Given = { definition: Definition; versionId: number; ids: Ids; zone: string; today: LocalDate }

const key = 'deficits'
/** A kindergarten so small makes the filling no slower, and so large makes a group. */
const leastStaff = 10
/** Half have answered: more would make the filling slower, and show nothing else. */
const everyOther = 2

/** Over for three weeks. */
export function deficitsDates(today: LocalDate): { opensOn: LocalDate; closesOn: LocalDate } {
  return { opensOn: addDays(today, -41), closesOn: addDays(today, -21) }
}

/** Adds the wave behind those that are there, and says which it is. */
export function addDeficits(rows: WaveRows, district: District, given: Given): number {
  const { definition, versionId, ids, zone, today } = given
  const {
    title: pattern,
    audience,
    areas,
  } = contentSchema.parse(parse(readFileSync(new URL('./deficits.yaml', import.meta.url), 'utf8')))
  const { opensOn, closesOn } = deficitsDates(today)
  const waveId = rows.wave.length + 1
  const title = pattern.replace('{year}', opensOn.slice(0, 4))
  const dates = { key, title, status: 'closed' as const, audience: 'segment', opensOn, closesOn }
  const asked = askedOf(district)
  const organisations = [...new Set(asked.map(({ job }) => ids.organisation(job.organisationKey)))]
  const rules = { name: audience, rule: { all: [{ rule: 'educator' }, { rule: 'organisation', organisations }] } }
  rows.wave.push({ ...waveRow(dates, waveId, versionId, null, zone), rules })
  for (const [i, { job, organisationType, isTold }] of asked.entries()) {
    const personId = ids.person(job.personKey)
    const organisationId = ids.organisation(job.organisationKey)
    const hasAnswered = !isTold && i % everyOther === 0
    const at = hasAnswered ? instant(`${addDays(opensOn, 1 + (i % 17))}T${15 + (i % 5)}:10:00`, zone) : null
    const post = { waveId, personId, organisationId, organisationType }
    rows.respondent.push({ ...post, isYoungSpecialist: false, answeredAt: at, minutes: definition.minutes })
    if (!at) continue
    const answers = answersOf(definition, job, areas)
    const runId = rows.run.length + 1
    const sent = { waveId, personId, submittedAt: at }
    rows.run.push({
      ...sent,
      id: runId,
      token: tokenOf(`run:${key}`, job.personKey),
      status: 'submitted',
      rev: Object.keys(answers).length,
      startedAt: new Date(at.getTime() - 7 * 60_000),
      updatedAt: at,
    })
    const responseId = rows.response.length + 1
    const channel = i % 4 === 3 ? 'web' : 'telegram'
    rows.response.push({ ...sent, id: responseId, runId, organisationId, organisationType, channel })
    const facts = {
      language: 'ru',
      organisationType,
      month: Number(opensOn.slice(5, 7)),
      hasSubject: hasSubject(job.positionCode),
    } as const
    const submitted = submissionRows(definition, answers, facts, at, zone)
    rows.answer.push(...submitted.answers.map((answer) => ({ responseId, ...answer })))
    rows.score.push(...submitted.scores.map((score) => ({ responseId, ...score })))
    rows.recommendation.push(...submitted.recommendations.map((one) => ({ responseId, personId, waveId, ...one })))
  }
  return waveId
}

/** Educators of the head's school and of a small kindergarten. The one whose account is shown tells of (a) alone. */
function askedOf({ accounts, assignments, organisations }: District) {
  const school = accounts.find(({ role }) => role === 'organisation_head')?.scope.organisationKey
  const staffOf = (key: string) => assignments.filter((job) => job.organisationKey === key).length
  const kindergarten = organisations
    .filter(({ key, type }) => type === 'kindergarten' && staffOf(key) >= leastStaff)
    .toSorted((one, other) => staffOf(one.key) - staffOf(other.key))[0]?.key
  const pedagogical = new Set(loadPositions().flatMap(({ code, pedagogical: yes }) => (yes ? [code] : [])))
  const told = accounts.find(({ role }) => role === 'educator')?.personKey
  return [school, kindergarten].flatMap((organisationKey) => {
    const organisationType = organisations.find((one) => one.key === organisationKey)?.type ?? 'school'
    return assignments
      .filter((job) => job.organisationKey === organisationKey && job.isMainJob && pedagogical.has(job.positionCode))
      .map((job) => ({ job, organisationType, isTold: job.personKey === told }))
  })
}

/** What a person manages is drawn from their key: the same district answers the same every time. */
function answersOf(definition: Definition, job: AssignmentRecord, areas: Record<string, number>): Answers {
  const drawn = (name: string) => Number.parseInt(tokenOf(`${key}:${name}`, job.personKey).slice(0, 4), 16) / 0xffff
  const whole = 1.3 + 1.1 * drawn('whole')
  const asked = definition.blocks.filter(({ code }) => code !== 'ПР' || hasSubject(job.positionCode))
  return Object.fromEntries(
    asked.flatMap(({ code, items }) => {
      const area = whole + (areas[code] ?? 0) + 0.6 * (drawn(code) - 0.5)
      return items.map((item) => [item, Math.max(0, Math.min(3, Math.round(area + 1.4 * (drawn(item) - 0.5))))])
    }),
  )
}
