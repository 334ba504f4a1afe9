// Who answers a wave and when: the hard-pressed and the far away a little less often.

import { addDays } from '../../core/time.ts'
import { answeringDays, type Days, makeVisit } from './answering-times.ts'
import { makeAnswers } from './answers.ts'
import { top } from './apportion.ts'
import type { WaveDates } from './calendar.ts'
import type { Difficulty } from './difficulty.ts'
import type { Random } from './random.ts'
import type { Setting, Worker } from './setting.ts'
import type { Answers, RunRecord } from './types.ts'

export type Participant = {
  worker: Worker
  hasMentor: boolean
  /** The one whose account is shown: has answered before, and finds the open wave waiting. */
  isDemo: boolean
  now: Difficulty
  before: Difficulty | undefined
}

export type WavePlan = WaveDates & { isOpen: boolean; isSpring: boolean; answered: number; drafts: number }

export function makeRuns(setting: Setting, plan: WavePlan, participants: Participant[]): RunRecord[] {
  const random = setting.random.fork(`runs/${plan.isOpen ? 'open' : plan.isSpring ? 'spring' : 'autumn'}`)
  // Nobody has answered today, whatever the hour.
  const days = answeringDays(plan, plan.isOpen ? addDays(setting.today, -1) : plan.closesOn)
  const count = (share: number) => Math.round(participants.length * share)
  const willing = new Map(participants.map((one) => [one, willingness(random, plan, one)]))
  const started = top(participants, count(plan.answered) + count(plan.drafts), (one) => willing.get(one) ?? 0)
  const drafts = top([...started], count(plan.drafts), () => random.next())
  return participants
    .filter((one) => started.has(one))
    .map((one) => {
      const own = setting.random.fork(`run/${plan.opensOn.slice(5, 7)}/${plan.isOpen}/${one.worker.person.key}`)
      return drafts.has(one) ? makeDraft(setting, own, days, plan, one) : makeSubmitted(setting, own, days, plan, one)
    })
}

function willingness(random: Random, { isOpen }: WavePlan, { now, worker, isDemo }: Participant): number {
  const luck = random.normal()
  if (isDemo) return isOpen ? -100 : 100
  return luck - 0.3 * now.general - worker.workplace.km / 90
}

function makeSubmitted(setting: Setting, random: Random, days: Days, plan: WavePlan, one: Participant): RunRecord {
  const { startedAt, finishedAt } = makeVisit(random, days)
  return {
    personKey: one.worker.person.key,
    status: 'submitted',
    channel: random.chance(0.85) ? 'telegram' : 'web',
    startedAt,
    updatedAt: finishedAt,
    submittedAt: finishedAt,
    answers: answersOf(setting, random, plan, one),
  }
}

/** Left between the third item and the eighteenth. */
function makeDraft(setting: Setting, random: Random, days: Days, plan: WavePlan, one: Participant): RunRecord {
  const { startedAt, finishedAt } = makeVisit(random, days)
  const answers = Object.entries(answersOf(setting, random, plan, one)).slice(0, random.int(3, 18))
  return {
    personKey: one.worker.person.key,
    status: 'active',
    channel: 'telegram',
    startedAt,
    updatedAt: finishedAt,
    submittedAt: null,
    answers: Object.fromEntries(answers),
  }
}

function answersOf({ data }: Setting, random: Random, plan: WavePlan, one: Participant): Answers {
  return makeAnswers(random, data.answers, one.now, {
    type: one.worker.workplace.type,
    hasMentor: one.hasMentor,
    asksAboutChange: plan.isSpring,
    before: one.before,
  })
}
