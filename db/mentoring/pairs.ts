// The pairs of one person today, as the chat shows them: without names.
import type { Db } from '../open.ts'

export type OwnPair = {
  id: number
  menteeId: number
  isMentor: boolean
  /** Local date. */
  activeFrom: string
  /** Which of the mentor's mentees, from 1 in the order in which they were set beside them; as in their tasks. */
  number: number
  /** What tells mentees apart without a name. */
  post: string
  organisation: string
}

export function ownPairs(db: Db, personId: number, now: Date): Promise<OwnPair[]> {
  return db.$queryRaw<OwnPair[]>`
    SELECT m.id, m.mentee_id AS "menteeId", m.mentor_id = ${personId} AS "isMentor",
      to_char(m.active_from, 'YYYY-MM-DD') AS "activeFrom",
      row_number() OVER (PARTITION BY m.mentor_id ORDER BY m.active_from, m.mentee_id)::int AS number,
      coalesce(post.title, '') AS post, o.short_name AS organisation
    FROM mentorship m JOIN organisation o ON o.id = m.organisation_id
    LEFT JOIN LATERAL (
      SELECT p.title FROM assignment a JOIN position p ON p.id = a.position_id
      WHERE a.person_id = m.mentee_id AND (a.active_to IS NULL OR a.active_to > ${now}::timestamptz)
      ORDER BY a.is_main_job DESC, a.id LIMIT 1
    ) AS post ON true
    WHERE (m.mentor_id = ${personId} OR m.mentee_id = ${personId})
      AND m.active_from <= ${now}::timestamptz AND (m.active_to IS NULL OR m.active_to > ${now}::timestamptz)
    ORDER BY "isMentor" DESC, number, m.id`
}

/** Whether this person is anybody's mentor or mentee today. */
export async function isPaired(db: Db, personId: number, now: Date): Promise<boolean> {
  const [row] = await db.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM mentorship m WHERE (m.mentor_id = ${personId} OR m.mentee_id = ${personId})
      AND m.active_from <= ${now}::timestamptz AND (m.active_to IS NULL OR m.active_to > ${now}::timestamptz)) AS is`
  return row?.is ?? false
}
