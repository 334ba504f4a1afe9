// What the feedback on an event comes to: its index, its level, and what follows. domain.md §4 (i), ruling 0.1.
import { levelOfMean, levelsOf, withoutDust } from '../results/levels.ts'
import { smallestGroup } from '../results/suppression.ts'
import type { Definition, Level } from '../survey/definition.ts'
import { fromDecimal } from '../survey/fraction.ts'
import { type GroupFigures, type GroupFinding, groupFindings } from '../survey/group-findings.ts'
import { shownValue } from '../survey/levels.ts'

/** `shown`: the mean of all who gave a valid index, never across a level's bound. */
export type EventIndex = { n: number; shown: number; level: Level; findings: GroupFinding[] }

/** Null below five answers: nothing is said of so few. Bounds and texts are those of the questionnaire. */
export function eventIndex(definition: Definition, figures: GroupFigures): EventIndex | null {
  const block = definition.blocks[0]
  const figure = figures.blocks.find((one) => one.scale === block?.code)
  if (!block || !figure || figure.n < smallestGroup) return null
  const levels = levelsOf(definition, block.levels)
  return {
    n: figure.n,
    shown: shownValue(levels, fromDecimal(withoutDust(figure.mean)), block.measure),
    level: levelOfMean(levels, figure.mean),
    findings: groupFindings(definition, figures),
  }
}
