// The personal link of one respondent in one wave: /s/<token>.
import { randomBytes } from 'node:crypto'
import type { Db } from './open.ts'

export type Respondent = { waveId: number; personId: number }

/**
 * Made when it is first asked for, and the same ever after.
 * @returns null for nobody's wave, and for an anonymous survey that was sent: its link is gone for good
 */
export async function linkOf(db: Db, respondent: Respondent): Promise<string | null> {
  const [token = null] = await linksOf(db, [respondent])
  return token
}

/** The same for several, in their order, by one statement. */
export async function linksOf(db: Db, respondents: readonly Respondent[]): Promise<(string | null)[]> {
  const rows = await db.$queryRaw<{ wave_id: number; person_id: number; link_token: string }[]>`
    UPDATE respondent AS r SET link_token = coalesce(r.link_token, asked.token)
    FROM unnest(
      ${respondents.map(({ waveId }) => waveId)}::int[], ${respondents.map(({ personId }) => personId)}::int[],
      ${respondents.map(() => randomBytes(16).toString('hex'))}::text[]
    ) AS asked(wave, person, token), wave JOIN survey_version AS version ON version.id = wave.version_id
    WHERE r.wave_id = asked.wave AND r.person_id = asked.person AND wave.id = r.wave_id
      AND (r.answered_at IS NULL OR version.definition ->> 'anonymity' <> 'anonymous')
    RETURNING r.wave_id, r.person_id, r.link_token`
  const tokens = new Map(rows.map((row) => [`${row.wave_id}:${row.person_id}`, row.link_token]))
  return respondents.map(({ waveId, personId }) => tokens.get(`${waveId}:${personId}`) ?? null)
}

/** `pages` is where phones find them. */
export function addressOfLink(pages: string, token: string): string {
  return new URL(`/s/${token}`, pages).href
}
