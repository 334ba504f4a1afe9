// Training requests in every status: this year's are mostly carried out, next year's wait for heads and the centre.

import { addDays } from '../../core/time.ts'
import { priorityOf } from '../../core/training/priority.ts'
import type { RequestStatus } from '../../core/training/request-status.ts'
import { orderOf } from './networks.ts'
import type { Random } from './random.ts'
import type { CourseRecord, FlagRecord, RequestRecord } from './register-types.ts'
import type { Setting, Worker } from './setting.ts'
import type { LocalTime } from './types.ts'

/** How many of each; the years count from this one. */
const COUNTS: { year: 0 | 1; status: RequestStatus; count: number }[] = [
  { year: 0, status: 'completed', count: 22 },
  { year: 0, status: 'referred', count: 9 },
  { year: 0, status: 'planned', count: 5 },
  { year: 0, status: 'declined', count: 5 },
  { year: 1, status: 'draft', count: 18 },
  { year: 1, status: 'confirmed', count: 16 },
  { year: 1, status: 'planned', count: 8 },
  { year: 1, status: 'declined', count: 3 },
]
/** At the school of the demo's head there is something to confirm, whatever is drawn. */
const AT_HEADS: RequestStatus[] = ['draft', 'confirmed']
const CRITICAL = 0.2

export type ForRequests = {
  educators: Worker[]
  courses: CourseRecord[]
  flags: FlagRecord[]
  /** The organisation whose head can be signed in as. */
  headsKey: string
  /** Who shall find their own first request unmade. */
  exceptKey: string
}

export function makeRequests(setting: Setting, given: ForRequests): RequestRecord[] {
  const random = setting.random.fork('requests')
  const year = Number(setting.today.slice(0, 4))
  const free = random.shuffled(given.educators.filter(({ person }) => person.key !== given.exceptKey))
  const fresh = new Map(given.courses.filter(isOf(year)).map((course) => [course.personKey, course]))
  const taken = new Set<Worker>()
  const choose = (status: RequestStatus, isFirst: boolean) => {
    const fits = (worker: Worker) =>
      !taken.has(worker) &&
      fresh.has(worker.person.key) === (status === 'completed') &&
      (!isFirst || !AT_HEADS.includes(status) || worker.workplace.record.key === given.headsKey)
    const worker = free.find(fits)
    if (worker) taken.add(worker)
    return worker
  }
  return COUNTS.flatMap(({ year: ahead, status, count }) =>
    Array.from({ length: count }, (_, i) => choose(status, i < 2)).flatMap((worker) => {
      if (!worker) return []
      const course = status === 'completed' ? fresh.get(worker.person.key) : undefined
      if (course) course.source = 'request'
      return [makeRequest(setting, random, { worker, status, year: year + ahead, course, ...given })]
    }),
  )
}

const isOf = (year: number) => (course: CourseRecord) => course.documentDate?.startsWith(String(year)) ?? false

type Plan = Pick<ForRequests, 'courses' | 'flags'> & {
  worker: Worker
  status: RequestStatus
  year: number
  course: CourseRecord | undefined
}

function makeRequest(setting: Setting, random: Random, plan: Plan): RequestRecord {
  const { today, data } = setting
  const { worker, status, year, course } = plan
  const { person, assignment, workplace } = worker
  const yesterday = addDays(today, -1)
  const madeOn = min(addDays(`${year - 1}-08-10`, random.int(0, 25)), addDays(today, -random.int(30, 55)))
  const decidedOn = min(
    course ? addDays(course.documentDate ?? today, 5) : addDays(madeOn, random.int(8, 28)),
    yesterday,
  )
  const last = plan.courses.filter((one) => one.personKey === person.key && (one.documentDate ?? '9') < madeOn).at(-1)
  const isLowResults = plan.flags.some(
    (one) => one.organisationKey === workplace.record.key && one.kind === 'low_results' && one.activeTo > today,
  )
  const isCritical = random.chance(CRITICAL)
  const reasons = {
    isCritical,
    lastCourseOn: last?.documentDate ?? null,
    postSince: assignment.activeFrom,
    categoryUntil: person.categoryUntil,
    isLowResults,
  }
  const { area, topic } = random.pick(data.training.topics)
  const isConfirmed = status !== 'draft' && status !== 'declined'
  const isReferred = status === 'referred' || status === 'completed'
  const title = last && data.training.programs[last.program]?.title
  return {
    year,
    personKey: person.key,
    organisationKey: workplace.record.key,
    area,
    topic,
    reason: isCritical ? 'deficit' : random.pick(['attestation', 'three_years', 'organisation', 'interest']),
    kind: random.chance(0.9) ? 'professional_development' : random.pick(['retraining', 'internship']),
    form: random.pick(['in_person', 'distance', 'blended', 'blended']),
    months: random.chance(0.3) ? [] : monthsOf(random),
    funding: random.pick(['budget', 'budget', 'budget', 'organisation', 'personal', 'unknown']),
    lastCourse: last && title ? `${title} (${last.documentDate?.slice(0, 4)})` : null,
    status,
    priority: isConfirmed ? random.int(1, 3) : null,
    ...priorityOf(reasons, madeOn),
    orderDocument: isReferred ? orderOf(data.training.orders.referral, decidedOn, random.int(300, 900)) : null,
    courseKey: course?.key ?? null,
    declineReason: status === 'declined' ? random.pick(data.training.declined) : null,
    createdAt: clock(random, madeOn),
    decidedAt: status === 'draft' ? null : clock(random, decidedOn),
  }
}

function monthsOf(random: Random): number[] {
  const first = random.pick([2, 3, 4, 10, 11])
  return random.chance(0.5) ? [first] : [first, first + 1]
}

function clock(random: Random, date: string): LocalTime {
  return `${date}T${String(random.int(9, 17)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00`
}

const min = (a: string, b: string) => (a < b ? a : b)
