// (g): schools of the year's list of low results that no tutor has helped, and communities in which nobody was consulted.
import { wordsOfFinding } from '../../content/catalogues/findings.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import { isIdle, type TutorReport, tutorReading, unservedLowResults } from '../../core/tutors/report-checks.ts'
import { answerOf } from '../answer-rows.ts'
import { current } from '../current.ts'
import type { Asked, Finder, Found } from './finder.ts'

const { items } = tutorReading

export const tutorReport: Finder = {
  survey: tutorReading.survey,
  find: async (asked) => {
    const reports = await reportsOf(asked)
    // Without a single report nothing is known, and every school would be one that nobody helped.
    if (reports.length === 0) return []
    return [...(await unserved(asked, reports)), ...(await idle(asked, reports))]
  },
}

type Report = TutorReport & { personId: number }

async function reportsOf({ db, waveId }: Asked): Promise<Report[]> {
  const responses = await db.response.findMany({
    where: { waveId },
    select: { personId: true, answers: { where: { item: { in: Object.values(items) } } } },
  })
  return responses.map(({ personId, answers }) => {
    const of = (name: keyof typeof items) => answers.find(({ item }) => item === items[name])
    const named = of('served')
    const served = [named ? answerOf(named, 'pick') : []].flat().map(Number)
    return {
      personId,
      consultations: of('consultations')?.number ?? 0,
      groupConsultations: of('groupConsultations')?.number ?? 0,
      served,
    }
  })
}

async function unserved({ db, opensAt, zone }: Asked, reports: Report[]): Promise<Found[]> {
  const schoolYear = schoolYearOf(localDateOf(opensAt, zone))
  const flags = await db.organisationFlag.findMany({ where: { kind: 'low_results', schoolYear } })
  const listed = flags.map(({ organisationId }) => organisationId)
  return unservedLowResults(listed, reports).map((organisationId) => ({
    trigger: '4:—',
    addressee: 'staff',
    kind: 'check',
    text: wordsOfFinding('unserved-school'),
    n: reports.length,
    part: `organisation-${organisationId}`,
    organisationId,
  }))
}

async function idle({ db, now }: Asked, reports: Report[]): Promise<Found[]> {
  const communities = await db.tutorCommunity.findMany({
    where: current(now),
    select: { id: true, subject: true, tutors: { where: current(now), select: { personId: true } } },
  })
  return communities.flatMap(({ id, subject, tutors }) => {
    const own = reports.filter(({ personId }) => tutors.some((tutor) => tutor.personId === personId))
    if (own.length === 0 || !own.every(isIdle)) return []
    const text = wordsOfFinding('idle-community', { subject })
    return [{ trigger: '2=0', addressee: 'staff', kind: 'check', text, n: own.length, part: `community-${id}` }]
  })
}
