// Twenty-one questions of the demo, in every state.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dueAt } from '../../core/due.ts'
import { topicOf } from '../../core/questions/question.ts'
import { addWorkingDays, atHour, localDateOf } from '../../core/time.ts'
import type { Prisma, PrismaClient } from '../../db/open.ts'

type QuestionOfFile = {
  area: number
  days: number
  state: NonNullable<Prisma.QuestionCreateManyInput['status']>
  text: string
  answer?: string
  tutor?: boolean
  /** Help that a head asks for a school of low results. */
  school?: boolean
  rating?: number
  note?: string
}

function read(): QuestionOfFile[] {
  return parse(readFileSync(new URL('./questions.yaml', import.meta.url), 'utf8'))
}

/** Asked by people of the demo's own wave and of schools of low results; answered by its specialist and its tutor. */
export async function askQuestions(db: PrismaClient, now: Date, zone: string): Promise<void> {
  const today = localDateOf(now, zone)
  const accounts = await db.account.findMany({ where: { login: { in: ['specialist', 'tutor'] } } })
  const idOf = (login: string) => accounts.find((one) => one.login === login)?.id ?? null
  const all = read()
  const askers = await askersOf(db, all.length, today)
  const [head] = await headOfLowResults(db, today)
  const questions = all.map(({ area, days, state, text, tutor, school, answer, rating, note }, i) => {
    const createdAt = atHour(addWorkingDays(today, -days), 8, zone)
    const takenById = state === 'waiting' ? null : idOf(tutor ? 'tutor' : 'specialist')
    const answeredAt = answer ? new Date(createdAt.getTime() + 26 * 3_600_000) : null
    return {
      id: i + 1,
      ...(school ? head : askers[i % askers.length]),
      isForSchool: school === true,
      area,
      topic: topicOf(text),
      status: state,
      createdAt,
      dueAt: dueAt({ workingDays: 3 }, createdAt, zone),
      takenById,
      takenAt: takenById === null ? null : new Date(createdAt.getTime() + 3_600_000),
      answeredById: answer ? takenById : null,
      answeredAt,
      closedAt: state === 'closed' && answeredAt ? new Date(answeredAt.getTime() + 3_600_000) : null,
      rating: rating ?? null,
      ratingNote: note ?? null,
    }
  })
  await db.question.createMany({ data: questions as Prisma.QuestionCreateManyInput[] })
  const turns = all.flatMap(({ text, answer }, i) => {
    const one = questions[i]
    if (!one) return []
    const asked = { questionId: one.id, accountId: null, isAnswer: false, text, createdAt: one.createdAt }
    const said = { ...asked, accountId: one.answeredById, isAnswer: true, createdAt: one.answeredAt ?? one.createdAt }
    return answer ? [asked, { ...said, text: answer }] : [asked]
  })
  await db.questionMessage.createMany({ data: turns })
  await moveIds(db)
}

type Asker = { personId: number; organisationId: number; isLowResults: boolean }

/** The demo's young educator first, then others of the open waves, a few of them from schools of low results. */
function askersOf(db: PrismaClient, most: number, today: string): Promise<Asker[]> {
  return db.$queryRaw<Asker[]>`
    SELECT r.person_id AS "personId", max(r.organisation_id) AS "organisationId", bool_or(f.id IS NOT NULL) AS "isLowResults"
    FROM respondent r
    LEFT JOIN organisation_flag f ON f.organisation_id = r.organisation_id AND f.kind = 'low_results'
      AND f.active_from <= ${today}::date AND (f.active_to IS NULL OR f.active_to > ${today}::date)
    GROUP BY r.person_id
    ORDER BY r.person_id IN (SELECT person_id FROM account WHERE login = 'educator') DESC,
      bool_or(f.id IS NOT NULL) AND r.person_id % 3 = 0 DESC, r.person_id % 7, r.person_id
    LIMIT ${most}`
}

function headOfLowResults(db: PrismaClient, today: string): Promise<Asker[]> {
  return db.$queryRaw<Asker[]>`
    SELECT g.person_id AS "personId", f.organisation_id AS "organisationId", true AS "isLowResults"
    FROM organisation_flag f JOIN role_grant g ON g.organisation_id = f.organisation_id AND g.role = 'organisation_head'
    WHERE f.kind = 'low_results' AND f.active_from <= ${today}::date
      AND (f.active_to IS NULL OR f.active_to > ${today}::date)
    ORDER BY f.organisation_id, g.person_id LIMIT 1`
}

async function moveIds(db: PrismaClient): Promise<void> {
  await db.$queryRaw`SELECT setval(pg_get_serial_sequence('question', 'id'), (SELECT max(id) FROM question))`
}
