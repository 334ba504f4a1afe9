// What the demo people answered, as rows: scored and recommended upon by the very code that serves live answers.

import type { Answer } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import type { State } from '../../core/survey/state.ts'
import type { Filling } from '../../db/fill.ts'
import { submissionRows } from '../../db/submission-rows.ts'
import { callOf } from './calls.ts'
import { type Ids, instant, tokenOf, waveRow } from './rows.ts'
import type { District, RunRecord, WaveRecord } from './types.ts'

type Wanted = 'wave' | 'respondent' | 'run' | 'response' | 'answer' | 'score' | 'recommendation'
export type WaveRows = Pick<Filling, Wanted>

type Given = { definition: Definition; versionId: number; ids: Ids; zone: string }

export function waveRows(district: District, given: Given): WaveRows {
  const rows: WaveRows = { wave: [], respondent: [], run: [], response: [], answer: [], score: [], recommendation: [] }
  for (const [index, wave] of district.waves.entries()) {
    const waveId = index + 1
    const previous = district.waves.findIndex(({ key }) => key === wave.previousKey)
    const row = waveRow(wave, waveId, given.versionId, previous < 0 ? null : previous + 1, given.zone)
    rows.wave.push(row)
    addRuns(rows, wave, waveId, { ...given, waves: district.waves })
  }
  return rows
}

function addRuns(
  rows: WaveRows,
  wave: WaveRecord,
  waveId: number,
  { definition, ids, zone, waves }: Given & { waves: WaveRecord[] },
): void {
  const runs = new Map(wave.runs.map((run) => [run.personKey, run]))
  for (const { personKey, organisationKey, ...respondent } of wave.respondents) {
    const run = runs.get(personKey)
    const personId = ids.person(personKey)
    const organisationId = ids.organisation(organisationKey)
    const answeredAt = run?.submittedAt ? instant(run.submittedAt, zone) : null
    rows.respondent.push({ ...respondent, waveId, personId, organisationId, answeredAt, minutes: definition.minutes })
    if (!run) continue
    const facts: Facts = {
      language: 'ru',
      organisationType: respondent.organisationType,
      month: Number(wave.opensOn.slice(5, 7)),
    }
    const runId = rows.run.length + 1
    rows.run.push({
      id: runId,
      token: tokenOf(`run:${wave.key}`, personKey),
      waveId,
      personId,
      ...(answeredAt ? { status: 'submitted' } : { status: 'active', state: draftOf(run, definition, facts) }),
      rev: Object.keys(run.answers).length,
      startedAt: instant(run.startedAt, zone),
      updatedAt: instant(run.updatedAt, zone),
      submittedAt: answeredAt,
    })
    if (!answeredAt) continue
    const responseId = rows.response.length + 1
    rows.response.push({
      id: responseId,
      waveId,
      runId,
      personId,
      organisationId,
      organisationType: respondent.organisationType,
      channel: run.channel,
      submittedAt: answeredAt,
    })
    const submitted = submissionRows(definition, run.answers as Record<string, Answer>, facts, answeredAt)
    rows.answer.push(...submitted.answers.map((answer) => ({ responseId, ...answer })))
    rows.score.push(...submitted.scores.map((score) => ({ responseId, ...score })))
    rows.recommendation.push(
      ...submitted.recommendations.map((recommendation) => ({
        responseId,
        personId,
        waveId,
        ...recommendation,
        ...(recommendation.addressee === 'staff' && callOf(waves, wave, personKey)),
      })),
    )
  }
}

/** Where the draft was left: every answer given one after another, as in the chat. */
function draftOf({ answers }: RunRecord, definition: Definition, facts: Facts): State {
  const begun = reduce(definition, start(definition, facts).state, { kind: 'begin' }, facts).state
  return Object.entries(answers).reduce(
    (state, [item, value]) => reduce(definition, state, { kind: 'answer', item, value }, facts).state,
    begun,
  )
}
