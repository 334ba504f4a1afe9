// Courses that the demo people took: a third of the base in this calendar year, the last of the others years ago.

import { type LocalDate, yearsBefore } from '../../core/people/local-date.ts'
import { addDays, weekdayOf } from '../../core/time.ts'
import { top } from './apportion.ts'
import { daysBetween } from './calendar.ts'
import type { ProgramEntry } from './data.ts'
import type { Random } from './random.ts'
import type { CourseRecord } from './register-types.ts'
import type { Setting, Worker } from './setting.ts'

/** Of the base by the end of a year; the indicator wants 30 %. */
const IN_A_YEAR = 0.34
/** A course of so many hours counts. */
const COUNTS = 16
/** The last course of the others: years ago, and never. */
const AGO = [38, 26, 15, 8, 5]
const NEVER = 8
const EARLIER = 0.7
/** Courses begin after the holidays of January and pause in the last days of December. */
const FIRST_DAY = 14
const LAST_DAY = 345
const AT_WORK = 60
const OWN_WORK = 4

type Dated = { worker: Worker; on: LocalDate; mustCount: boolean }

export function makeCourses(setting: Setting, educators: Worker[], leaders: Worker[]): CourseRecord[] {
  const random = setting.random.fork('courses')
  const year = Number(setting.today.slice(0, 4))
  const gone = daysBetween(`${year}-01-01`, setting.today)
  const share = IN_A_YEAR * Math.max(0, Math.min(1, (gone - FIRST_DAY) / (LAST_DAY - FIRST_DAY)))
  const able = educators.filter(({ career, person }) => career.experience > 0 && person.status === 'working')
  const counted = top(able, Math.round(educators.length * share), () => random.next())
  const plans = [...educators, ...leaders].flatMap((worker) => {
    const isCounted = counted.has(worker)
    const last = isCounted ? dayOf(random, year, gone - 1) : lastOf(random, year)
    const before = last && random.chance(EARLIER) ? dayOf(random, Number(last.slice(0, 4)) - random.int(2, 3)) : null
    const first = addDays(worker.person.experienceFrom ?? setting.today, AT_WORK)
    const dates = [
      ...(before ? [{ on: before, mustCount: false }] : []),
      ...(last ? [{ on: last, mustCount: isCounted }] : []),
    ]
    return dates.filter(({ on, mustCount }) => mustCount || on >= first).map((one) => ({ worker, ...one }))
  })
  return makeRecords(setting, random, plans)
}

function lastOf(random: Random, year: number): LocalDate | null {
  const choices = [...AGO.map((weight, i) => ({ weight, value: i + 1 })), { weight: NEVER, value: 0 }]
  const ago = random.weighted(choices)
  return ago === 0 ? null : dayOf(random, year - ago)
}

/** A working day of the year, not after its day number `latest`. */
function dayOf(random: Random, year: number, latest = LAST_DAY): LocalDate {
  const date = addDays(`${year}-01-01`, random.int(FIRST_DAY, Math.max(FIRST_DAY, Math.min(LAST_DAY, latest))))
  return addDays(date, -Math.max(0, weekdayOf(date) - 5))
}

function makeRecords(setting: Setting, random: Random, plans: Dated[]): CourseRecord[] {
  const { programs } = setting.data.training
  const taken = new Map<string, Set<number>>()
  const suiting = new Map<string, number[]>()
  return plans.map(({ worker, on, mustCount }, i) => {
    const { person, assignment } = worker
    const kind = `${assignment.positionCode}|${assignment.subjects.join()}`
    const fit = suiting.get(kind) ?? [...programs.keys()].filter((index) => suits(programs[index], worker))
    suiting.set(kind, fit)
    const had = taken.get(person.key) ?? new Set()
    taken.set(person.key, had)
    const open = fit.filter((index) => !had.has(index) && (!mustCount || hoursOf(programs, index) >= COUNTS))
    const program = random.weighted(open.map((value) => ({ value, weight: liking(programs[value]) })))
    had.add(program)
    return makeRecord(setting, random, { key: `course-${i + 1}`, personKey: person.key, program, on, number: i + 1 })
  })
}

function suits(program: ProgramEntry | undefined, { assignment }: Worker): boolean {
  if (program === undefined) return false
  const isForPost = program.for === undefined || program.for.includes(assignment.positionCode)
  const isForSubject =
    program.subjects === undefined || assignment.subjects.some((one) => program.subjects?.includes(one))
  return isForPost && (isForSubject || assignment.positionCode !== 'teacher')
}

/** What is made for one's own work is taken more often than what is for everybody. */
function liking(program: ProgramEntry | undefined): number {
  return (program?.weight ?? 0) * (program?.for ? OWN_WORK : 1)
}

function hoursOf(programs: ProgramEntry[], index: number): number {
  return programs[index]?.hours ?? 0
}

type Plan = { key: string; personKey: string; program: number; on: LocalDate; number: number }

function makeRecord({ today, data }: Setting, random: Random, plan: Plan): CourseRecord {
  const { key, personKey, program, on, number } = plan
  const { providers, programs } = data.training
  const hours = hoursOf(programs, program)
  const type = providers.find(({ code }) => code === programs[program]?.provider)?.type
  const finishedOn = addDays(on, -random.int(0, 3))
  const seen = addDays(on, random.int(4, 25))
  const isPaid = type === 'private'
  return {
    key,
    personKey,
    program,
    hours,
    startedOn: addDays(finishedOn, -Math.ceil(Math.min(hours, 500) / 6)),
    finishedOn,
    documentNumber: `${on.slice(2, 4)}-${String(10_000 + number * 7)}`,
    documentDate: on,
    funding: random.chance(isPaid ? 0.2 : 0.85)
      ? 'budget'
      : random.chance(isPaid ? 0.7 : 0.3)
        ? 'personal'
        : 'organisation',
    source: isPaid ? 'self' : random.chance(0.6) ? 'imported' : 'self',
    verifiedOn: seen < today && random.chance(on < yearsBefore(today, 1) ? 0.98 : 0.85) ? seen : null,
  }
}
