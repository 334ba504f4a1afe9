// What a questionnaire may know of its respondent before the first question.
import { DateTime } from 'luxon'
import { hasSubject } from '../core/people/subject-posts.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import { defaultZone } from '../core/time.ts'
import type { Language } from '../core/view.ts'
import { courseInWords, type LastCourse } from './course-records.ts'
import { filesOf } from './files.ts'
import { together } from './in-groups.ts'
import type { Db } from './open.ts'
import { registerFacts } from './register-facts.ts'
import { registriesFor } from './registries.ts'

type About = { waveId: number; personId: number; language: Language; zone?: string | undefined; definition: Definition }

/**
 * As it was when the wave opened, so that a survey left in May and finished in June keeps its questions. No names of
 * third persons, the mentor's among them: a messenger would see them.
 */
export async function factsOf(db: Db, about: About): Promise<Facts> {
  const { waveId, personId, language, zone = defaultZone, definition } = about
  const respondent = await findRespondent(db, { waveId, personId })
  if (!respondent) throw new Error(`facts: person ${personId} is not asked by wave ${waveId}`)
  const { opens_at: at, post, course, experience_from: since } = respondent
  const files = await filesOf(db, definition, { run: { waveId, personId } })
  const opened = DateTime.fromJSDate(at, { zone })
  const [registries, fromRegisters] = await Promise.all([
    registriesFor(db, definition, { personId, language, at }),
    registerFacts(db, definition, { waveId, personId, language, at, today: opened.toISODate() ?? '', zone }),
  ])
  return {
    language,
    organisationType: respondent.organisation_type,
    month: opened.month,
    firstName: respondent.first_name,
    organisation: respondent.organisation,
    ...(post && { position: language === 'en' ? post.titleEn : post.title, hasSubject: hasSubject(post.code) }),
    ...(post?.subject != null && { subject: post.subject }),
    ...(since && { experienceYears: Math.floor(opened.diff(DateTime.fromJSDate(since), 'years').years) }),
    ...(course && { lastCourse: courseInWords(course) }),
    ...fromRegisters,
    ...(registries && { registries }),
    ...(files && { files }),
  }
}

type Row = {
  wave_id: number
  person_id: number
  organisation_type: Facts['organisationType']
  opens_at: Date
  organisation: string
  first_name: string
  experience_from: Date | null
  post: { code: string; title: string; titleEn: string; subject: string | null } | null
  course: LastCourse | null
}

/** Those who begin at the same time are looked up together, in one statement. */
const findRespondent = together(async (db: Db, asked: { waveId: number; personId: number }[]) => {
  const rows = await db.$queryRaw<Row[]>`
    /* prepared: find-respondents */
    SELECT r.wave_id, r.person_id, r.organisation_type::text, wave.opens_at, organisation.short_name AS organisation,
      person.first_name, person.experience_from,
      (SELECT json_build_object(
          'code', position.code, 'title', position.title, 'titleEn', position.title_en, 'subject', assignment.subjects[1])
       FROM assignment JOIN position ON position.id = assignment.position_id
       WHERE assignment.person_id = r.person_id
       ORDER BY assignment.is_main_job DESC, assignment.id LIMIT 1) AS post,
      (SELECT json_build_object('title', program.title, 'on', course.document_date)
       FROM course_record AS course JOIN program ON program.id = course.program_id
       WHERE course.person_id = r.person_id AND course.document_date < wave.opens_at
       ORDER BY course.document_date DESC, course.id DESC LIMIT 1) AS course
    FROM unnest(${asked.map(({ waveId }) => waveId)}::int[], ${asked.map(({ personId }) => personId)}::int[])
      AS asked(wave, person)
    JOIN respondent AS r ON r.wave_id = asked.wave AND r.person_id = asked.person
    JOIN wave ON wave.id = r.wave_id
    JOIN organisation ON organisation.id = r.organisation_id
    JOIN person ON person.id = r.person_id`
  const byKey = new Map(rows.map((row) => [`${row.wave_id}:${row.person_id}`, row]))
  return asked.map(({ waveId, personId }) => byKey.get(`${waveId}:${personId}`))
})
