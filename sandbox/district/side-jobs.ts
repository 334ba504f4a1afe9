// Second jobs: teachers who also lead a circle, specialists shared by two organisations, heads who teach.

import type { LocalDate } from '../../core/people/local-date.ts'
import { top } from './apportion.ts'
import type { WorkLists } from './data.ts'
import type { Random } from './random.ts'
import type { Setting, Worker, Workplace } from './setting.ts'
import type { AssignmentRecord } from './types.ts'

const CIRCLE_LEADERS = 36
const SHARED = 44
const SHARED_POSITIONS = ['teacher', 'music_leader', 'speech_therapist', 'psychologist', 'supplementary_teacher']

export function makeSideJobs(setting: Setting, educators: Worker[], leaders: Worker[]): AssignmentRecord[] {
  const random = setting.random.fork('side-jobs')
  const workplaces = [...new Set(educators.map(({ workplace }) => workplace))]
  const willing = random.shuffled(educators.filter(({ career }) => career.experience > 1))
  const isShared = ({ assignment }: Worker) => SHARED_POSITIONS.includes(assignment.positionCode)
  const isTeacher = ({ assignment }: Worker) => assignment.positionCode === 'teacher'
  const shared = willing.filter(isShared).slice(0, SHARED)
  const leading = willing.filter((worker) => isTeacher(worker) && !shared.includes(worker)).slice(0, CIRCLE_LEADERS)
  const teaching = top(
    leaders.filter(({ workplace }) => workplace.type === 'school'),
    Math.round(leaders.length / 4),
    ({ workplace }) => random.next() - workplace.size / 40,
  )
  return [
    ...leading.map((worker) => circle(random, worker, workplaces)),
    ...shared.map((worker) => elsewhere(random, worker, workplaces)),
    ...[...teaching].map((worker) => lessons(random, setting.data.work, worker)),
  ]
}

function circle(random: Random, worker: Worker, workplaces: Workplace[]): AssignmentRecord {
  const homes = workplaces.filter(({ type }) => type === 'supplementary')
  const home = random.chance(0.5) ? worker.workplace : random.pick(homes)
  return sideJob(random, worker, home, 'supplementary_teacher', [random.pick(home.circles)])
}

function elsewhere(random: Random, worker: Worker, workplaces: Workplace[]): AssignmentRecord {
  const alike = workplaces.filter((one) => one.type === worker.workplace.type && one !== worker.workplace)
  const near = alike.filter(({ record }) => record.settlement === worker.workplace.record.settlement)
  const { positionCode, subjects } = worker.assignment
  return sideJob(random, worker, random.pick(near.length > 0 ? near : alike), positionCode, subjects)
}

function lessons(random: Random, work: WorkLists, worker: Worker): AssignmentRecord {
  const taught = random.weighted(work.lessons.map(({ weight, subjects }) => ({ weight, value: subjects })))
  return sideJob(random, worker, worker.workplace, 'teacher', taught)
}

function sideJob(
  random: Random,
  { person, assignment }: Worker,
  { record }: Workplace,
  positionCode: string,
  subjects: string[],
): AssignmentRecord {
  const since: LocalDate = assignment.activeFrom
  return {
    personKey: person.key,
    organisationKey: record.key,
    positionCode,
    subjects,
    hoursPerWeek: random.int(4, 9),
    isMainJob: false,
    isClassTeacher: false,
    activeFrom: since,
  }
}
