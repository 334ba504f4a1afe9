// The group triggers of a definition, asked over all answers of a wave.
import { optionsOf } from '../../core/results/distribution.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { type GroupFigures, groupFindings } from '../../core/survey/group-findings.ts'
import type { Db } from '../open.ts'
import { allAnswers, countItems, countScores, countValues } from '../results/counts.ts'
import type { Asked, Found } from './finder.ts'

export async function overAll({ db, waveId, definition }: Asked): Promise<Found[]> {
  if (definition.groupTriggers.length === 0) return []
  return groupFindings(definition, await figuresOf(db, definition, waveId))
}

/** Of all answers, whatever the type of organisation. */
export async function figuresOf(db: Db, definition: Definition, waveId: number): Promise<GroupFigures> {
  const all = allAnswers(definition, waveId)
  const items = definition.sections.flatMap((section) => section.items)
  const counted = items.filter((item) => optionsOf(definition, item) || item.type === 'bool').map(({ code }) => code)
  const { scores } = await countScores(db, all)
  return {
    blocks: scores.filter(({ type }) => type === null),
    items: await countItems(db, all),
    values: await countValues(db, all, counted),
  }
}
