// The topics a mentor may know of their mentee.
import type { Actor } from '../../core/access.ts'
import type { Tone } from '../../core/results/levels.ts'
import type { Text } from '../../core/survey/words.ts'
import { openToMentors } from '../../core/survey-rights.ts'
import type { Db } from '../open.ts'
import { noteNamedView } from './audit.ts'
import { ownResult } from './own.ts'

export type MenteeTopics = {
  waveTitle: string
  submittedAt: Date
  /** Levels, never figures or answers. */
  blocks: { code: string; title: Text; level: { shown: Text; tone: Tone } | null }[]
}

/**
 * What a mentor sees of their own mentee: topics and levels of the latest result.
 * Nothing where the mentor heads the mentee's organisation or is a deputy there: ruling 0.3.
 */
export async function menteeTopics(
  db: Db,
  actor: Actor,
  now: Date,
  menteeId: number,
): Promise<MenteeTopics | null | { kind: 'not-yours' }> {
  if (actor.kind === 'system' || !(await isOwnMentee(db, actor.personId, menteeId, now))) return { kind: 'not-yours' }
  const [survey = ''] = openToMentors
  const result = await ownResult(db, menteeId, { survey })
  if (!result) return null
  await noteNamedView(db, actor, now, { action: 'viewMenteeTopics', subject: 'person', subjectId: menteeId, people: 1 })
  return {
    waveTitle: result.waveTitle,
    submittedAt: result.submittedAt,
    blocks: result.blocks.map(({ code, title, level }) => ({
      code,
      title,
      level: level && { shown: level.shown, tone: level.tone },
    })),
  }
}

async function isOwnMentee(db: Db, mentorId: number, menteeId: number, now: Date): Promise<boolean> {
  const [row] = await db.$queryRaw<{ is: boolean }[]>`
    WITH workplace AS (
      SELECT organisation_id AS id FROM mentorship
      WHERE mentor_id = ${mentorId} AND mentee_id = ${menteeId}
        AND active_from <= ${now}::timestamptz AND (active_to IS NULL OR active_to > ${now}::timestamptz)
      UNION
      SELECT organisation_id FROM assignment
      WHERE person_id = ${menteeId} AND (active_to IS NULL OR active_to > ${now}::timestamptz)
    )
    SELECT EXISTS (
      SELECT 1 FROM mentorship WHERE mentor_id = ${mentorId} AND mentee_id = ${menteeId}
        AND active_from <= ${now}::timestamptz AND (active_to IS NULL OR active_to > ${now}::timestamptz)
    ) AND NOT EXISTS (
      SELECT 1 FROM workplace w JOIN organisation o ON o.id = w.id WHERE o.head_id = ${mentorId}
      UNION ALL
      SELECT 1 FROM workplace w JOIN role_grant g ON g.organisation_id = w.id
      WHERE g.person_id = ${mentorId} AND g.role = 'organisation_head'
        AND (g.active_to IS NULL OR g.active_to > ${now}::timestamptz)
      UNION ALL
      SELECT 1 FROM workplace w JOIN assignment a ON a.organisation_id = w.id JOIN position p ON p.id = a.position_id
      WHERE a.person_id = ${mentorId} AND p.code IN ('head', 'deputy_head')
        AND (a.active_to IS NULL OR a.active_to > ${now}::timestamptz)
    ) AS is`
  return row?.is ?? false
}
