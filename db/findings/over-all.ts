// The group triggers of a definition, asked over all answers of a wave.
import { optionsOf } from '../../core/results/distribution.ts'
import { groupFindings } from '../../core/survey/group-findings.ts'
import { answerTablesOf } from '../results/answer-tables.ts'
import { countItems, countScores, countValues } from '../results/counts.ts'
import type { Asked, Found } from './finder.ts'

export async function overAll({ db, waveId, definition }: Asked): Promise<Found[]> {
  if (definition.groupTriggers.length === 0) return []
  const tables = answerTablesOf(definition)
  const items = definition.sections.flatMap((section) => section.items)
  const counted = items.filter((item) => optionsOf(definition, item) || item.type === 'bool').map(({ code }) => code)
  const { scores } = await countScores(db, tables, waveId)
  return groupFindings(definition, {
    blocks: scores.filter(({ type }) => type === null),
    items: await countItems(db, tables, waveId),
    values: await countValues(db, tables, waveId, counted),
  })
}
