// Three waves of questionnaire (a): two finished, one open, with those asked and what they answered.

import { isYoung, isYoungSpecialist } from '../../core/people/young.ts'
import { findDemoEducator, type People } from './accounts.ts'
import type { WaveDates } from './calendar.ts'
import { makeDifficulties } from './difficulty.ts'
import { at } from './random.ts'
import { makeRuns, type Participant } from './runs.ts'
import type { Setting, Worker } from './setting.ts'
import type { RespondentRecord, WaveRecord } from './types.ts'

const SHARES = { autumn: 0.81, spring: 0.75, open: 0.4, drafts: 0.05 }

export function makeWaves(setting: Setting, people: Pick<People, 'educators' | 'mentorships'>): WaveRecord[] {
  const { finished, open } = setting.waves
  const dates = [...finished, open].map((wave) => ({ ...wave, isSpring: wave.opensOn.slice(5, 7) === '05' }))
  const traits = drawTraits(setting, people.educators, dates)
  const mentored = new Set(people.mentorships.map(({ menteeKey }) => menteeKey))
  const demoKey = findDemoEducator(people).person.key
  return dates.map((wave, i) => {
    const isOpen = wave === dates.at(-1)
    const asked = people.educators.filter((worker) => isAsked(worker, wave))
    const participants: Participant[] = asked.map((worker) => ({
      worker,
      hasMentor: mentored.has(worker.person.key),
      isDemo: worker.person.key === demoKey,
      now: at(traits.get(worker) ?? [], i),
      before: traits.get(worker)?.[i - 1],
    }))
    const answered = isOpen ? SHARES.open : wave.isSpring ? SHARES.spring : SHARES.autumn
    const plan = { ...wave, isOpen, answered, drafts: isOpen ? SHARES.drafts : 0 }
    return {
      key: keyOf(wave, isOpen),
      surveyCode: 'young-difficulties',
      title: titleOf(setting, wave),
      status: isOpen ? 'open' : 'closed',
      audience: 'young-educators',
      opensOn: wave.opensOn,
      closesOn: wave.closesOn,
      asksAboutChange: wave.isSpring,
      previousKey: i === 0 ? null : keyOf(dates[i - 1] ?? wave, false),
      respondents: asked.map((worker) => respondent(worker, wave)),
      runs: makeRuns(setting, plan, participants),
    }
  })
}

/** The bank of the young on the day the wave opened: those already at work then, and not yet over the age. */
function isAsked({ person, assignment }: Worker, { opensOn }: WaveDates): boolean {
  return isYoung(person.birthDate, opensOn) && assignment.activeFrom <= opensOn
}

function drawTraits(setting: Setting, educators: Worker[], dates: (WaveDates & { isSpring: boolean })[]) {
  const asked = educators.filter((worker) => dates.some((wave) => isAsked(worker, wave)))
  return new Map(
    asked.map((worker) => {
      const { key, experienceFrom } = worker.person
      const random = setting.random.fork(`trait/${key}`)
      return [worker, makeDifficulties(random, setting.data.answers, experienceFrom ?? setting.today, dates)]
    }),
  )
}

function respondent({ person, assignment, workplace }: Worker, { opensOn }: WaveDates): RespondentRecord {
  return {
    personKey: person.key,
    organisationKey: assignment.organisationKey,
    organisationType: workplace.type,
    isYoungSpecialist: isYoungSpecialist(person, opensOn),
  }
}

function keyOf({ season, opensOn }: WaveDates, isOpen: boolean): string {
  return isOpen ? 'young-open' : `young-${opensOn.slice(0, 4)}-${season}`
}

function titleOf({ data }: Setting, { season, opensOn }: WaveDates): string {
  const date = opensOn.split('-').reverse().join('.')
  return data.answers.titles[season].replace('{year}', opensOn.slice(0, 4)).replace('{date}', date)
}
