// The group triggers of a definition, asked over all answers of a wave.
import { optionsOf } from '../../core/results/distribution.ts'
import { groupFindings } from '../../core/survey/group-findings.ts'
import { allAnswers, countItems, countScores, countValues } from '../results/counts.ts'
import type { Asked, Found } from './finder.ts'

export async function overAll({ db, waveId, definition }: Asked): Promise<Found[]> {
  if (definition.groupTriggers.length === 0) return []
  const all = allAnswers(definition, waveId)
  const items = definition.sections.flatMap((section) => section.items)
  const counted = items.filter((item) => optionsOf(definition, item) || item.type === 'bool').map(({ code }) => code)
  const { scores } = await countScores(db, all)
  return groupFindings(definition, {
    blocks: scores.filter(({ type }) => type === null),
    items: await countItems(db, all),
    values: await countValues(db, all, counted),
  })
}
