// Two attributes of a wave against each other.
import type { Actor } from '../../core/access.ts'
import { type Attribute, attributesOf } from '../../core/results/attributes.ts'
import { type CrossTab, crossTabOf, type PairOfValues } from '../../core/results/cross-tab.ts'
import { type ScoreByGroup, type ScoreOfGroup, scoreByGroupOf, sideOf } from '../../core/results/score-by-group.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import { defaultZone } from '../../core/time.ts'
import type { Language } from '../../core/view.ts'
import type { Db } from '../open.ts'
import type { ResultsRefused } from '../results.ts'
import { type AnswerTables, answerTablesOf } from './answer-tables.ts'
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
  /** Where one of the two is a block: its score in the groups of the other. */
  score: (ScoreByGroup & { block: Block; groupedBy: Attribute }) | null
}

type Block = Extract<Attribute, { kind: 'block' }>

type Asked = {
  waveId: number
  language: Language
  zone?: string
  row?: string | undefined
  column?: string | undefined
}

/** What is not asked for, or not there, is chosen: organisation types against the first block or question. */
export async function crossTab(
  db: Db,
  actor: Actor,
  { waveId, language, zone = defaultZone, row, column }: Asked,
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
  if (!maySpeak(found)) return { ...about, answers: 'after-closing', table: null, score: null }
  const of = { from: answerTablesOf(definition), isAnonymous: definition.anonymity === 'anonymous', language, zone }
  const [x, y] = [
    groupingOf(rows, { ...of, as: 'x', opensAt: wave.opensAt }),
    groupingOf(columns, { ...of, as: 'y', opensAt: wave.opensAt }),
  ]
  const pairs = await db.$queryRaw<PairOfValues[]>`
    SELECT ${x.value} AS "row", ${y.value} AS "column", count(*)::int AS count
    FROM ${of.from.response} r ${x.join} ${y.join}
    WHERE r.wave_id = ${waveId} GROUP BY 1, 2`
  const table = crossTabOf(pairs, { row: rows, column: columns, anonymity: definition.anonymity, asked })
  return {
    ...about,
    answers: 'shown',
    table,
    score: table.kind === 'shown' ? await scoreIn(db, about, of, table) : null,
  }
}

type Of = { from: AnswerTables; isAnonymous: boolean; language: Language; zone: string }
type Chosen = Pick<WaveCrossTab, 'wave' | 'definition' | 'row' | 'column' | 'asked'>

async function scoreIn(
  db: Db,
  { wave, definition, row, column, asked }: Chosen,
  of: Of,
  table: Extract<CrossTab, { kind: 'shown' }>,
): Promise<WaveCrossTab['score']> {
  const [block, groupedBy] = column.kind === 'block' ? [column, row] : [row, column]
  if (block.kind !== 'block' || row.code === column.code) return null
  const { join, value } = groupingOf(groupedBy, { ...of, as: 'x', opensAt: wave.opensAt })
  const counted = await db.$queryRaw<ScoreOfGroup[]>`
    SELECT ${value} AS "group", count(s.value)::int AS n, coalesce(avg(s.value), 0) AS mean, stddev_samp(s.value) AS sd
    FROM ${of.from.response} r JOIN ${of.from.score} s ON s.response_id = r.id AND s.scale = ${block.block} ${join}
    WHERE r.wave_id = ${wave.id} GROUP BY 1`
  const side = sideOf(table, block === column ? 'column' : 'row')
  const about = { ...side, anonymity: definition.anonymity, levels: block.levels, answered: table.total, asked }
  return { ...scoreByGroupOf(counted, about), block, groupedBy }
}
