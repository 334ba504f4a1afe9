// A training request from a questionnaire or from an organisation's list, with what the registers know of its urgency.
import { DateTime } from 'luxon'
import type { Actor } from '../core/access.ts'
import { toLocalDate } from '../core/people/local-date.ts'
import { Refusal } from '../core/refusal.ts'
import { type Priority, priorityOf } from '../core/training/priority.ts'
import { recordAudit } from './audit.ts'
import { courseInWords, type LastCourse, lastCourseOf } from './course-records.ts'
import { current } from './current.ts'
import { demand } from './demand.ts'
import type { TrainingRequest } from './generated/client/index.js'
import type { Db, Prisma } from './open.ts'
import { whereOf } from './scopes.ts'
import { inTransaction } from './transaction.ts'

type Asked = Pick<TrainingRequest, 'personId' | 'year' | 'area' | 'reason' | 'kind' | 'form' | 'months' | 'funding'>

export type NewTrainingRequest = Asked & {
  topic: string | null
  /** One of the organisations where the person works; without it that of the main job. */
  organisationId?: number
  /** Whether questionnaire (c) found this area critical. */
  isCritical?: boolean
  /** Whether the person says, where no register knows of a course, that one ended within three years. */
  saysRecentCourse?: boolean
}

/** @throws Refusal for somebody who is not theirs, who works nowhere, or with values that make no sense */
export async function makeTrainingRequest(
  db: Db,
  actor: Actor,
  asked: NewTrainingRequest,
  now: Date,
): Promise<{ id: number }> {
  demand(actor, 'trainingRequest')
  const { isCritical = false, saysRecentCourse = false, topic, ...rest } = asked
  check(asked, now)
  return inTransaction(db, async (tx) => {
    const job = await jobOf(tx, asked, now)
    const last = await lastCourseOf(tx, asked.personId, now)
    const { score, band } = await priorityIn(tx, job, last, { isCritical, saysRecentCourse }, now)
    const lastCourse = last ? courseInWords(last) : null
    const { id } = await tx.trainingRequest.create({
      data: {
        ...rest,
        topic: topic?.trim() || null,
        organisationId: job.organisationId,
        lastCourse,
        score,
        band,
        createdAt: now,
      },
    })
    const own = whereOf(actor, 'write', 'trainingRequest', now)
    if (!(await tx.trainingRequest.findFirst({ where: { AND: [{ id }, own] } }))) {
      throw new Refusal('panel-refused-right')
    }
    await recordAudit(tx, actor, { action: 'makeTrainingRequest', subject: 'trainingRequest', subjectId: id }, now)
    return { id }
  })
}

function check({ year, months, topic }: NewTrainingRequest, now: Date): void {
  const thisYear = now.getUTCFullYear()
  if (!Number.isInteger(year) || year < thisYear || year > thisYear + 2) throw new Refusal('panel-refused-request-year')
  if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12))
    throw new Refusal('panel-refused-field')
  if ((topic ?? '').length > 200) throw new Refusal('panel-refused-request-topic')
}

const withPerson = { person: { select: { categoryUntil: true } } } satisfies Prisma.AssignmentInclude
type Job = Prisma.AssignmentGetPayload<{ include: typeof withPerson }>

async function jobOf(tx: Db, { personId, organisationId }: NewTrainingRequest, now: Date): Promise<Job> {
  const job = await tx.assignment.findFirst({
    where: { personId, ...(organisationId && { organisationId }), ...current(now) },
    include: withPerson,
    orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
  })
  if (!job) throw new Refusal('panel-refused-request-job')
  return job
}

async function priorityIn(
  tx: Db,
  job: Job,
  last: LastCourse | undefined,
  said: { isCritical: boolean; saysRecentCourse: boolean },
  now: Date,
): Promise<Priority> {
  const { organisationId, activeFrom, person } = job
  const flags = await tx.organisationFlag.count({ where: { organisationId, kind: 'low_results', ...current(now) } })
  const reasons = {
    ...said,
    lastCourseOn: last?.on ?? null,
    postSince: toLocalDate(activeFrom),
    categoryUntil: person.categoryUntil && toLocalDate(person.categoryUntil),
    isLowResults: flags > 0,
  }
  return priorityOf(reasons, DateTime.fromJSDate(now, { zone: 'utc' }).toISODate() ?? '')
}
