// Providers, programmes, courses, training requests and vacancies as rows of the database.
import { normaliseForSearch } from '../../core/people/names.ts'
import type { Filling } from '../../db/fill.ts'
import type { Prisma } from '../../db/open.ts'
import { readDemoData } from './data.ts'
import type { Registers } from './register-types.ts'
import { day, dayOrNull, type Ids, instant, numbered } from './rows.ts'

type Wanted = 'provider' | 'program' | 'courseRecord' | 'trainingRequest' | 'vacancyReport' | 'vacancy'

export function trainingRows(registers: Registers, ids: Ids, zone: string): Pick<Filling, Wanted> {
  const { courses, requests } = registers
  const { providers, programs } = readDemoData().training
  const provider = numbered(providers.map(({ code }) => code))
  const course = numbered(courses.map(({ key }) => key))
  const at = (time: string | null) => (time === null ? null : instant(time, zone))
  return {
    provider: providers.map(({ code, licence = null, ...one }) => ({
      ...one,
      id: provider(code),
      licenceNote: licence,
      searchName: normaliseForSearch([one.name, ...one.aliases].join(' ')),
    })),
    program: programs.map(({ title, provider: code, kind, hours, form }, index) => ({
      id: index + 1,
      title,
      kind,
      hours,
      form,
      providerId: provider(code),
      searchName: normaliseForSearch(title),
    })),
    courseRecord: courses.map(
      ({ key, personKey, program, startedOn, finishedOn, documentDate, verifiedOn, ...one }) => ({
        ...one,
        id: course(key),
        personId: ids.person(personKey),
        programId: program + 1,
        startedOn: day(startedOn),
        finishedOn: dayOrNull(finishedOn),
        documentDate: dayOrNull(documentDate),
        verifiedAt: at(verifiedOn && `${verifiedOn}T12:00:00`),
      }),
    ),
    trainingRequest: requests.map(({ personKey, organisationKey, courseKey, createdAt, decidedAt, area, ...one }) => ({
      ...one,
      area: area as Prisma.TrainingRequestCreateManyInput['area'],
      personId: ids.person(personKey),
      organisationId: ids.organisation(organisationKey),
      courseId: courseKey ? course(courseKey) : null,
      createdAt: instant(createdAt, zone),
      decidedAt: at(decidedAt),
    })),
    ...vacancyRows(registers, ids, zone),
  }
}

function vacancyRows({ vacancyReports, vacancies }: Registers, ids: Ids, zone: string) {
  const report = numbered(vacancyReports.map(({ key }) => key))
  return {
    vacancyReport: vacancyReports.map(({ key, organisationKey, period, submittedAt, submittedByKey, ...one }) => ({
      ...one,
      id: report(key),
      organisationId: ids.organisation(organisationKey),
      period: day(period),
      submittedAt: instant(submittedAt, zone),
      submittedById: ids.person(submittedByKey),
    })),
    vacancy: vacancies.map(
      ({ organisationKey, positionCode, since, openedByKey, seenByKey, closedByKey, closedOn, ...one }) => ({
        ...one,
        organisationId: ids.organisation(organisationKey),
        positionId: ids.position(positionCode),
        since: day(since),
        openedById: report(openedByKey),
        seenById: report(seenByKey),
        closedById: closedByKey ? report(closedByKey) : null,
        closedOn: dayOrNull(closedOn),
      }),
    ),
  }
}
