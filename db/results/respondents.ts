// Who has answered a wave, with the level of each block: from the figures to the people they speak of.
import type { Actor } from '../../core/access.ts'
import { levelNamed, levelsOf, type NamedLevel } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { seesNamedAnswers } from '../../core/survey-rights.ts'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { noteNamedView } from './audit.ts'
import { type Page, type Paging, type PersonRow, pageOf, sliceOf } from './people.ts'
import { findWave, type WaveHead } from './wave.ts'

export type Respondent = PersonRow & {
  submittedAt: Date
  blocks: { code: string; value: number | null; level: NamedLevel | null }[]
}

export type Respondents = Page<Respondent> & { wave: WaveHead; definition: Definition }

/** `level` is the stored name of a level, of the block `block`. */
export type RespondentFilter = { organisationId?: number; block?: string; level?: string }

export async function respondents(
  db: Db,
  actor: Actor,
  now: Date,
  { waveId, organisationId, block, level, ...paging }: { waveId: number } & RespondentFilter & Paging,
): Promise<Respondents | ResultsRefused> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  if (!seesNamedAnswers(actor, found.definition)) return { kind: 'not-yours' }
  const { limit, offset, page } = sliceOf(paging)
  const [organisation, scale, name] = [organisationId ?? null, block ?? null, level ?? null]
  const rows = await db.$queryRaw<(PersonRow & { responseId: number; submittedAt: Date; total: number })[]>`
    SELECT r.id AS "responseId", p.id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName",
      p.middle_name AS "middleName", o.short_name AS organisation, r.submitted_at AS "submittedAt",
      count(*) OVER ()::int AS total
    FROM response r JOIN person p ON p.id = r.person_id JOIN organisation o ON o.id = r.organisation_id
    WHERE r.wave_id = ${waveId}
      AND (${organisation}::int IS NULL OR r.organisation_id = ${organisation}::int)
      AND (${name}::text IS NULL OR EXISTS (
        SELECT 1 FROM score s WHERE s.response_id = r.id AND s.scale = ${scale}::text AND s.level = ${name}::text))
    ORDER BY p.search_name COLLATE "und-x-icu", p.id
    LIMIT ${limit} OFFSET ${offset}`
  const responseIds = rows.map(({ responseId }) => responseId)
  const scores = await db.score.findMany({ where: { responseId: { in: responseIds } } })
  const people = rows.map(({ responseId, ...row }) => ({
    ...row,
    blocks: found.definition.blocks.map(({ code, levels }) => {
      const score = scores.find((one) => one.responseId === responseId && one.scale === code)
      return { code, value: score?.value ?? null, level: levelNamed(levelsOf(found.definition, levels), score?.level) }
    }),
  }))
  if (people.length > 0) {
    const seen = { action: 'viewRespondents', subject: 'wave', subjectId: waveId, people: people.length } as const
    await noteNamedView(db, actor, now, seen)
  }
  return { ...pageOf<Respondent>(people, page), ...found }
}
