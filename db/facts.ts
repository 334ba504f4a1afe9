// What a questionnaire may know of its respondent before the first question.
import { DateTime } from 'luxon'
import { hasSubject } from '../core/people/subject-posts.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import type { Language } from '../core/view.ts'
import { courseInWords, latestCourses, toLastCourse } from './course-records.ts'
import { filesOf } from './files.ts'
import { together } from './in-groups.ts'
import type { Db } from './open.ts'
import { registerFacts } from './register-facts.ts'
import { registriesFor } from './registries.ts'

type About = { waveId: number; personId: number; language: Language; zone?: string; definition: Definition }

/**
 * As it was when the wave opened, so that a survey left in May and finished in June keeps its questions. No names of
 * third persons, the mentor's among them: a messenger would see them.
 */
export async function factsOf(db: Db, about: About): Promise<Facts> {
  const { waveId, personId, language, zone = 'Europe/Moscow', definition } = about
  const respondent = await findRespondent(db, { waveId, personId })
  if (!respondent) throw new Error(`facts: person ${personId} is not asked by wave ${waveId}`)
  const { person, organisation, organisationType, wave } = respondent
  const files = await filesOf(db, definition, { run: { waveId, personId } })
  const lastCourse = toLastCourse(person.courses, wave.opensAt)
  const opened = DateTime.fromJSDate(wave.opensAt, { zone })
  const at = wave.opensAt
  const [registries, fromRegisters] = await Promise.all([
    registriesFor(db, definition, { personId, language, at }),
    registerFacts(db, definition, { personId, language, at, today: opened.toISODate() ?? '' }),
  ])
  const assignment = person.assignments[0]
  const subject = assignment?.subjects[0]
  return {
    language,
    organisationType,
    month: opened.month,
    firstName: person.firstName,
    organisation: organisation.shortName,
    ...(assignment && {
      position: language === 'en' ? assignment.position.titleEn : assignment.position.title,
      hasSubject: hasSubject(assignment.position.code),
    }),
    ...(subject !== undefined && { subject }),
    ...(person.experienceFrom && {
      experienceYears: Math.floor(opened.diff(DateTime.fromJSDate(person.experienceFrom), 'years').years),
    }),
    ...(lastCourse && { lastCourse: courseInWords(lastCourse) }),
    ...fromRegisters,
    ...(registries && { registries }),
    ...(files && { files }),
  }
}

/** Those who begin at the same time are looked up together. */
const findRespondent = together(async (db: Db, asked: { waveId: number; personId: number }[]) => {
  const found = await db.respondent.findMany({
    where: { OR: asked },
    include: {
      wave: { select: { opensAt: true } },
      organisation: { select: { shortName: true } },
      person: {
        select: {
          firstName: true,
          experienceFrom: true,
          assignments: { include: { position: true }, orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }], take: 1 },
          courses: latestCourses,
        },
      },
    },
  })
  const byKey = new Map(found.map((one) => [`${one.waveId}:${one.personId}`, one]))
  return asked.map(({ waveId, personId }) => byKey.get(`${waveId}:${personId}`))
})
