// The mentors of today whom a mentee's topics may reach: none who heads where the mentee works (ruling 0.3).
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'

/** A condition over `mentorship m`. */
export function isMentorApart(now: Date): Prisma.Sql {
  return Prisma.sql`(
    m.active_from <= ${now}::timestamptz AND (m.active_to IS NULL OR m.active_to > ${now}::timestamptz)
    AND NOT EXISTS (
      SELECT FROM (
        SELECT m.organisation_id AS id
        UNION SELECT organisation_id FROM assignment
        WHERE person_id = m.mentee_id AND (active_to IS NULL OR active_to > ${now}::timestamptz)
      ) AS place
      WHERE EXISTS (SELECT FROM organisation o WHERE o.id = place.id AND o.head_id = m.mentor_id)
        OR EXISTS (SELECT FROM role_grant g WHERE g.organisation_id = place.id AND g.person_id = m.mentor_id
          AND g.role = 'organisation_head' AND (g.active_to IS NULL OR g.active_to > ${now}::timestamptz))
        OR EXISTS (SELECT FROM assignment a JOIN position p ON p.id = a.position_id
          WHERE a.organisation_id = place.id AND a.person_id = m.mentor_id AND p.code IN ('head', 'deputy_head')
            AND (a.active_to IS NULL OR a.active_to > ${now}::timestamptz))))`
}

export async function mentorsOf(db: Db, menteeId: number, now: Date): Promise<number[]> {
  const pairs = await mentorsOfMany(db, [menteeId], now)
  return pairs.map(({ mentorId }) => mentorId)
}

export function mentorsOfMany(
  db: Db,
  menteeIds: number[],
  now: Date,
): Promise<{ menteeId: number; mentorId: number }[]> {
  return db.$queryRaw`
    SELECT DISTINCT m.mentee_id AS "menteeId", m.mentor_id AS "mentorId" FROM mentorship m
    WHERE m.mentee_id = ANY(${menteeIds}::int[]) AND ${isMentorApart(now)}`
}
