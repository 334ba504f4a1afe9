// Facts that take a register to know. Each is looked up only for a questionnaire that names it; what no register
// knows, or knows of two, is left out, and the questionnaire asks.
import { loadSubjects } from '../content/catalogues/subjects.ts'
import { halfYearOf } from '../core/people/half-year.ts'
import type { LocalDate } from '../core/people/local-date.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { FactName, Facts } from '../core/survey/facts.ts'
import { factsIn } from '../core/survey/facts-in.ts'
import { diagnosisReading, lowAreas } from '../core/training/low-areas.ts'
import type { Language } from '../core/view.ts'
import { current } from './current.ts'
import { consultations, consulted, consultedSchools, heldByTutor, rmoMeetings } from './journal-facts.ts'
import type { Db } from './open.ts'

type Of = { waveId: number; personId: number; language: Language; at: Date; today: LocalDate; zone: string }
type Load<Name extends FactName> = (db: Db, of: Of) => Promise<Facts[Name]>

const subjects = loadSubjects()

const loads: { [Name in FactName]?: Load<Name> } = {
  /** The value of the registry `rmo`. */
  rmo: async (db, of) => (await ownRmo(db, of))?.code,
  rmoMeetings: async (db, of) => {
    const rmo = await ownRmo(db, of)
    return rmo && rmoMeetings(db, rmo.id, of)
  },
  /** In words: it is said, never chosen. */
  tutorSubject: async (db, { personId, language, at }) => {
    const tutor = { personId, ...current(at), community: current(at) }
    const found = await db.tutor.findMany({ where: tutor, select: { community: { select: { subject: true } } } })
    const code = only(found)?.community.subject
    return subjects.find((subject) => subject.code === code)?.[language]
  },
  period: async (_db, { today }) => {
    const { from, to } = halfYearOf(today)
    return `${inFigures(from)}–${inFigures(to)}`
  },
  consultations,
  participants: consulted,
  lowResultsParticipants: (db, of) => consulted(db, of, { isLowResults: true }),
  servedOrganisations: consultedSchools,
  groupConsultations: (db, of) => heldByTutor(db, 'consultation', of),
  pointSessions: (db, of) => heldByTutor(db, 'consult_session', of),
  followUp: async (db, { waveId }) =>
    (await db.centreEvent.findUnique({ where: { followUpWaveId: waveId }, select: { id: true } })) ? true : undefined,
  /** Out of the latest diagnosis before the wave opened. */
  lowAreas: async (db, { personId, at }) => {
    const latest = await db.response.findFirst({
      where: { personId, submittedAt: { lt: at }, wave: { version: { survey: { code: diagnosisReading.survey } } } },
      orderBy: { submittedAt: 'desc' },
      select: { scores: { select: { scale: true, value: true } } },
    })
    const areas = latest ? lowAreas(latest.scores) : []
    return areas.length > 0 ? areas : undefined
  },
}

export async function registerFacts(db: Db, definition: Definition, of: Of): Promise<Partial<Facts>> {
  const asked = [...factsIn(definition)].filter((name) => loads[name])
  const found = await Promise.all(asked.map(async (name) => [name, await loads[name]?.(db, of)] as const))
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

async function ownRmo(db: Db, { personId, at }: Of) {
  const member = { personId, ...current(at), rmo: current(at) }
  return only(await db.rmoMember.findMany({ where: member, select: { rmo: { select: { id: true, code: true } } } }))
    ?.rmo
}

function only<Row>(rows: Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined
}

function inFigures(date: LocalDate): string {
  return date.split('-').reverse().join('.')
}
