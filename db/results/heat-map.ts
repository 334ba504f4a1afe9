// The blocks of a wave by kinds of organisation and, where people are known, by association.
import type { Actor } from '../../core/access.ts'
import { type BlockResult, blockResultsOf } from '../../core/results/blocks.ts'
import { type GroupCount, type GroupMeans, groupMeansOf } from '../../core/results/group-means.ts'
import { merge, mergeSamples } from '../../core/results/merge-counts.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { defaultZone } from '../../core/time.ts'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { answerTablesOf } from './answer-tables.ts'
import { groupingOf } from './grouping.ts'
import { countOnce } from './kept-counts.ts'
import { findWave, maySpeak, type WaveHead } from './wave.ts'
import { countsOf } from './wave-counts.ts'

export type HeatMap = {
  kind: 'heat-map'
  wave: WaveHead
  definition: Definition
  answers: 'shown' | 'after-closing'
  blocks: BlockResult[]
  /** Empty for an anonymous survey, which does not know them. */
  byRmo: GroupMeans[]
}

export async function heatMap(
  db: Db,
  actor: Actor,
  waveId: number,
  zone = defaultZone,
): Promise<HeatMap | ResultsRefused> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  const { definition } = found
  if (!resultsViewOf(actor, definition)) return { kind: 'not-yours' }
  if (!maySpeak(found)) return { kind: 'heat-map', ...found, answers: 'after-closing', blocks: [], byRmo: [] }
  const counts = await countsOf(db, { waveId, definition })
  // No interval is drawn, so it does not matter how many were asked.
  const blocks = blockResultsOf(definition, counts, () => Number.POSITIVE_INFINITY)
  const byRmo = definition.anonymity === 'anonymous' ? [] : await countByRmo(db, found, zone)
  const means = groupMeansOf(definition, byRmo, (a, b) => a.localeCompare(b, 'ru'))
  return { kind: 'heat-map', ...found, answers: 'shown', blocks, byRmo: means }
}

export async function countByRmo(
  db: Db,
  { wave, definition }: { wave: WaveHead; definition: Definition },
  zone = defaultZone,
): Promise<GroupCount[]> {
  const from = answerTablesOf(definition)
  const { join, value } = groupingOf(
    { kind: 'people', code: 'rmo', of: 'rmo' },
    { from, as: 'x', isAnonymous: false, opensAt: wave.opensAt, zone, language: 'ru' },
  )
  const [members] = await db.$queryRaw<{ state: string }[]>`
    SELECT coalesce(md5(string_agg(concat_ws(' ', member.id, rmo.name, person_id, member.active_from, member.active_to), ',' ORDER BY member.id)), '') AS state
    FROM rmo_member AS member JOIN rmo ON rmo.id = member.rmo_id`
  const { groups } = await countOnce(db, {
    wave: { id: wave.id, anonymity: 'named' },
    about: 'rmo 1',
    also: members?.state ?? '',
    count: async (range) => ({
      groups: await db.$queryRaw<GroupCount[]>`
        SELECT s.scale, ${value} AS "group", count(s.value)::int AS n, coalesce(avg(s.value), 0) AS mean,
          stddev_samp(s.value) AS sd
        FROM response r JOIN score s ON s.response_id = r.id ${join}
        WHERE r.wave_id = ${wave.id} ${range} GROUP BY 1, 2`,
    }),
    merge: (one, other) => ({
      groups: merge(
        one.groups,
        other.groups,
        ({ scale, group }) => `${scale}/${group}`,
        (a, b) => ({ ...a, ...mergeSamples(a, b) }),
      ),
    }),
  })
  return groups
}
