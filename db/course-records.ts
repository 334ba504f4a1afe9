// Courses that people took: the last of them, and the centre's word that the document was seen.
import type { Actor } from '../core/access.ts'
import { type LocalDate, toLocalDate } from '../core/people/local-date.ts'
import { Refusal } from '../core/refusal.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import type { Db, Prisma, PrismaClient } from './open.ts'
import { found } from './own-rows.ts'

export type LastCourse = { title: string; on: LocalDate }

/** The latest with a document, to be selected with a person. */
const latestCourses = {
  where: { documentDate: { not: null } },
  orderBy: [{ documentDate: 'desc' }, { id: 'desc' }],
  take: 10,
  select: { documentDate: true, program: { select: { title: true } } },
} satisfies Prisma.CourseRecordFindManyArgs

type Dated = { documentDate: Date | null; program: { title: string } }

/** The last of `latestCourses` that was over before `at`. */
function toLastCourse(courses: Dated[], at: Date): LastCourse | undefined {
  for (const { documentDate, program } of courses) {
    if (documentDate && documentDate < at) return { title: program.title, on: toLocalDate(documentDate) }
  }
}

/** «Название (2024)» */
export function courseInWords({ title, on }: LastCourse): string {
  return `${title} (${on.slice(0, 4)})`
}

export async function lastCourseOf(db: Db, personId: number, at: Date): Promise<LastCourse | undefined> {
  const where = { personId, documentDate: { lt: at } }
  return toLastCourse(await db.courseRecord.findMany({ ...latestCourses, where, take: 1 }), at)
}

/**
 * The centre has compared the record with the document.
 * @throws Refusal without a document, or when it was verified before
 */
export async function verifyCourse(db: PrismaClient, actor: Actor, id: number, now: Date): Promise<void> {
  demand(actor, 'trainingDecision')
  await db.$transaction(async (tx) => {
    const course = found(await tx.courseRecord.findUnique({ where: { id } }))
    if (!course.documentNumber || !course.documentDate) throw new Refusal('panel-refused-course-document')
    const verifiedById = actor.kind === 'staff' ? actor.accountId : null
    const { count } = await tx.courseRecord.updateMany({
      where: { id, verifiedAt: null },
      data: { verifiedAt: now, verifiedById },
    })
    if (count === 0) throw new Refusal('panel-refused-course-verified')
    await recordAudit(tx, actor, { action: 'verifyCourse', subject: 'courseRecord', subjectId: id }, now)
  })
}
