// The personal link of one respondent in one wave: /s/<token>.
import { randomBytes } from 'node:crypto'
import type { Db } from './open.ts'

type Respondent = { waveId: number; personId: number }

/**
 * Made when it is first asked for, and the same ever after.
 * @returns null for nobody's wave, and for an anonymous survey that was sent: its link is gone for good
 */
export async function linkOf(db: Db, { waveId, personId }: Respondent): Promise<string | null> {
  const rows = await db.$queryRaw<{ link_token: string }[]>`
    UPDATE respondent SET link_token = coalesce(link_token, ${randomBytes(16).toString('hex')})
    FROM wave JOIN survey_version AS version ON version.id = wave.version_id
    WHERE wave.id = wave_id AND wave_id = ${waveId} AND person_id = ${personId}
      AND (answered_at IS NULL OR version.definition ->> 'anonymity' <> 'anonymous')
    RETURNING link_token`
  return rows[0]?.link_token ?? null
}
