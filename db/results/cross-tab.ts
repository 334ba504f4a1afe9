// Two attributes of a wave against each other.
import type { Actor } from '../../core/access.ts'
import { type Attribute, attributesOf } from '../../core/results/attributes.ts'
import { type CrossTab, crossTabOf, type PairOfValues } from '../../core/results/cross-tab.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import type { Language } from '../../core/view.ts'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { answerTablesOf } from './answer-tables.ts'
import { groupingOf } from './grouping.ts'
import { findWave, maySpeak, type WaveHead } from './wave.ts'

export type WaveCrossTab = {
  kind: 'cross-tab'
  wave: WaveHead
  definition: Definition
  /** What may be chosen, in the order of the questionnaire. */
  attributes: Attribute[]
  row: Attribute
  column: Attribute
  /** How many were asked. */
  asked: number
  answers: 'shown' | 'after-closing'
  /** null until it may be shown. */
  table: CrossTab | null
}

type Asked = { waveId: number; language: Language; row?: string | undefined; column?: string | undefined }

/** What is not asked for, or not there, is chosen: organisation types against the first block or question. */
export async function crossTab(
  db: Db,
  actor: Actor,
  { waveId, language, row, column }: Asked,
): Promise<WaveCrossTab | ResultsRefused> {
  const found = await findWave(db, waveId)
  if (!found) return { kind: 'no-such-wave' }
  const { wave, definition } = found
  if (!resultsViewOf(actor, definition)) return { kind: 'not-yours' }
  const attributes = attributesOf(definition)
  const chosen = (code: string | undefined, other: (one: Attribute) => boolean) =>
    attributes.find((one) => one.code === code) ?? attributes.find(other) ?? (attributes[0] as Attribute)
  const rows = chosen(row, ({ kind }) => kind === 'people')
  const columns = chosen(column, ({ kind }) => kind !== 'people')
  const asked = await db.respondent.count({ where: { waveId } })
  const about = { kind: 'cross-tab', wave, definition, attributes, row: rows, column: columns, asked } as const
  if (!maySpeak(found)) return { ...about, answers: 'after-closing', table: null }
  const of = { from: answerTablesOf(definition), isAnonymous: definition.anonymity === 'anonymous', language }
  const [x, y] = [
    groupingOf(rows, { ...of, as: 'x', opensAt: wave.opensAt }),
    groupingOf(columns, { ...of, as: 'y', opensAt: wave.opensAt }),
  ]
  const pairs = await db.$queryRaw<PairOfValues[]>`
    SELECT ${x.value} AS "row", ${y.value} AS "column", count(*)::int AS count
    FROM ${of.from.response} r ${x.join} ${y.join}
    WHERE r.wave_id = ${waveId} GROUP BY 1, 2`
  const table = crossTabOf(pairs, { row: rows, column: columns, anonymity: definition.anonymity, asked })
  return { ...about, answers: 'shown', table }
}
