// A mentor's tasks: the topics of their mentees, never an answer. Mentees are not named where a messenger sees it.
import { recommendation } from '../../core/outbox/kinds/recommendation.ts'
import type { Text } from '../../core/survey/words.ts'
import { openToMentors } from '../../core/survey-rights.ts'
import { callOff } from '../called-off.ts'
import type { Db } from '../open.ts'
import { isMentorApart } from './mentors.ts'

export type MentorTask = {
  id: number
  kind: string
  text: Text
  dueAt: Date | null
  isDone: boolean
  /** Which of the mentor's mentees, from 1 in the order in which they were set beside them. */
  mentee: number
  /** How many mentees there are: with one, nobody need be told apart. */
  mentees: number
  /** What tells them apart without a name. */
  post: string
  organisation: string
}

const year = 365 * 24 * 3_600_000

/** Open ones first, the most pressing first; those done in the last year after them. */
export async function mentorTasks(db: Db, mentorId: number, now: Date): Promise<MentorTask[]> {
  return db.$queryRaw<MentorTask[]>`
    WITH mentee AS (
      SELECT DISTINCT ON (m.mentee_id) m.mentee_id, m.organisation_id, m.active_from
      FROM mentorship m WHERE m.mentor_id = ${mentorId} AND ${isMentorApart(now)}
      ORDER BY m.mentee_id, m.active_from
    ), numbered AS (
      SELECT *, row_number() OVER (ORDER BY active_from, mentee_id)::int AS number, count(*) OVER ()::int AS total
      FROM mentee
    )
    SELECT r.id, r.kind, r.text, r.due_at AS "dueAt", r.status = 'done' AS "isDone", n.number AS mentee,
      n.total AS mentees, coalesce(post.title, '') AS post, o.short_name AS organisation
    FROM recommendation r JOIN numbered n ON n.mentee_id = r.person_id
    JOIN organisation o ON o.id = n.organisation_id
    LEFT JOIN LATERAL (
      SELECT p.title FROM assignment a JOIN position p ON p.id = a.position_id
      WHERE a.person_id = r.person_id AND (a.active_to IS NULL OR a.active_to > ${now}::timestamptz)
      ORDER BY a.is_main_job DESC, a.id LIMIT 1
    ) AS post ON true
    LEFT JOIN wave w ON w.id = r.wave_id LEFT JOIN survey_version v ON v.id = w.version_id
    LEFT JOIN survey s ON s.id = v.survey_id
    WHERE r.addressee = 'mentor' AND r.status <> 'declined'
      AND (r.created_by_id IS NOT NULL OR s.code = ANY(${[...openToMentors]}::text[]))
      AND r.created_at > ${new Date(now.getTime() - year)}::timestamptz
    ORDER BY "isDone", r.due_at NULLS LAST, r.id`
}

/** False where it is not theirs, or done already. */
export async function finishTask(
  db: Db,
  { mentorId, id, now }: { mentorId: number; id: number; now: Date },
): Promise<boolean> {
  const own = await mentorTasks(db, mentorId, now)
  if (!own.some((task) => task.id === id && !task.isDone)) return false
  const { count } = await db.recommendation.updateMany({
    where: { id, addressee: 'mentor', status: { in: ['given', 'accepted', 'in_progress'] } },
    data: { status: 'done', decidedAt: now },
  })
  const key = { equals: `recommendation:${id}:person:${mentorId}` }
  if (count > 0) await callOff(db, { kind: recommendation.name, personId: mentorId, key }, now)
  return count > 0
}

/** How many wait; null for who has no mentee whose topics they may know. */
export async function waitingTasks(db: Db, mentorId: number, now: Date): Promise<number | null> {
  const [row] = await db.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT FROM mentorship m WHERE m.mentor_id = ${mentorId} AND ${isMentorApart(now)}) AS is`
  if (!row?.is) return null
  return (await mentorTasks(db, mentorId, now)).filter(({ isDone }) => !isDone).length
}
