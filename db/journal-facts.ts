// What the journals of events and of questions count for a questionnaire, up to the day its wave opened. Where they hold
// nothing, nothing is said: no entry is no proof that there was nothing.
import { halfYearOf } from '../core/people/half-year.ts'
import type { LocalDate } from '../core/people/local-date.ts'
import { schoolYearOf } from '../core/school-year.ts'
import { startOfDay } from '../core/time.ts'
import type { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

type Of = { personId: number; at: Date; today: LocalDate; zone: string }

/** As many as questionnaire (f) lets one choose: the order plans four a year. */
const mostMeetings = 4

/** Meetings of this association in this school year that the person came to; undefined where none was marked. */
export async function rmoMeetings(db: Db, rmoId: number, { personId, at, today }: Of): Promise<number | undefined> {
  const held = { rmoId, kind: 'rmo_meeting' as const, status: 'held' as const, schoolYear: schoolYearOf(today) }
  const event = { ...held, startsAt: { lt: at } }
  const marked = { event, attendedAt: { not: null } }
  if ((await db.eventRegistration.count({ where: marked })) === 0) return undefined
  return Math.min(mostMeetings, await db.eventRegistration.count({ where: { ...marked, personId } }))
}

/** Questions that the tutor has answered this half-year. */
export function consultations(db: Db, of: Of): Promise<number | undefined> {
  return some(db.question.count({ where: answered(of) }))
}

export async function consulted(db: Db, of: Of, more: Prisma.QuestionWhereInput = {}): Promise<number | undefined> {
  const where = { ...answered(of), ...more }
  return some(
    db.question.findMany({ where, distinct: ['personId'], select: { personId: true } }).then(({ length }) => length),
  )
}

/** By their values in the registry `schools`. */
export async function consultedSchools(db: Db, of: Of): Promise<string[] | undefined> {
  const where = { type: 'school' as const, questions: { some: answered(of) } }
  const schools = await db.organisation.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  return schools.length > 0 ? schools.map(({ id }) => String(id)) : undefined
}

/** Events of that kind that the tutor has held this half-year. */
export function heldByTutor(db: Db, kind: 'consultation' | 'consult_session', of: Of): Promise<number | undefined> {
  const where = { kind, status: 'held' as const, organiserId: of.personId, startsAt: thisHalfYear(of) }
  return some(db.centreEvent.count({ where }))
}

function answered(of: Of) {
  return { answeredAt: thisHalfYear(of), answeredBy: { personId: of.personId } } satisfies Prisma.QuestionWhereInput
}

function thisHalfYear({ at, today, zone }: Of) {
  return { gte: startOfDay(halfYearOf(today).from, zone), lt: at }
}

async function some(counted: Promise<number>): Promise<number | undefined> {
  return (await counted) || undefined
}
