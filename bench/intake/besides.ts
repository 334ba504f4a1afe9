// A large work while others go on answering: how long it takes, and how long they wait.
import type { SurveyEvent } from '../../core/survey/state.ts'
import type { Database } from '../../db/open.ts'
import { applyEvent } from '../../db/run-steps.ts'
import { quantile, rounded } from '../bench.ts'
import { makeRespondents, type Respondent } from '../stage/respondents.ts'
import { scaleSurvey, standingAfter } from '../stage/survey.ts'

const answeringPeople = 4_000
const everyMs = 50

export const repliesDue = `one every ${everyMs} ms, committed`

export type Besides = { seconds: number; p95: number; worst: number }

/** People in the middle of a survey; what it gives does a work while they answer. */
export async function besideAnswers(database: Database): Promise<(work: () => Promise<unknown>) => Promise<Besides>> {
  const definition = scaleSurvey(120)
  const addresses = Array.from({ length: answeringPeople }, (_, i) => `answering-${i}`)
  const answering = await makeRespondents(database.client, definition, addresses, () => standingAfter(5, definition))
  return (work) => besides(database, answering, work)
}

export function besidesInWords({ seconds, p95, worst }: Besides): string {
  return `${rounded(seconds)} s; replies p95 ${rounded(p95)} ms, the slowest ${rounded(worst)} ms`
}

/** Answers come in at their own times: each is measured from when it was due to its commit. */
async function besides(database: Database, answering: Respondent[], work: () => Promise<unknown>): Promise<Besides> {
  const times: number[] = []
  const under: Promise<void>[] = []
  let turn = 0
  const answer = async (due: number) => {
    const person = answering[turn++ % answering.length] as Respondent
    const ref = { channel: 'telegram' as const, address: person.address, key: person.key }
    const event = ({ state }: { state: { at: string | null } }): SurveyEvent => ({
      kind: 'answer',
      item: state.at ?? '',
      value: 1,
    })
    const given = { ...ref, event, dedupeKey: `bench-${turn}-${due}`, receivedAt: new Date() }
    const applied = await applyEvent(database.client, given)
    if (applied.kind !== 'moved') throw new Error(`bench: an answer was ${applied.kind}`)
    times.push(performance.now() - due)
  }
  const started = performance.now()
  let next = started
  const timer = setInterval(() => {
    for (; next <= performance.now(); next += everyMs) under.push(answer(next))
  }, 5)
  await work()
  const seconds = (performance.now() - started) / 1_000
  clearInterval(timer)
  await Promise.all(under)
  return { seconds, p95: quantile(times, 0.95), worst: Math.max(...times) }
}
