// When anonymous answers may leave the waiting room: only in crowds, so that whoever knows who came in, and in which
// order, still cannot tell five people apart.
import { smallestGroup } from '../results/suppression.ts'
import { type Cell, groupByCell, groupByType } from './cells.ts'

export type Mixed<Row> = {
  /** Each inner list leaves together, all of its rows in the same cell, at least five of them. */
  released: Row[][]
  waiting: Row[]
}

/**
 * While a wave runs. Crowds are of one cell: of five answers that left together, one from the only kindergarten
 * among them would have a name.
 */
export function releaseCrowds<Row extends Cell>(waiting: readonly Row[]): Mixed<Row> {
  const cells = groupByCell(waiting)
  return {
    released: cells.filter((rows) => rows.length >= smallestGroup),
    waiting: cells.filter((rows) => rows.length < smallestGroup).flat(),
  }
}

/**
 * When a wave is over: what still waits is made coarser until every crowd holds five. Answers are given up only where
 * all that wait together are fewer: generalising what left earlier would point at those who came late.
 */
export function releaseRest<Row extends Cell>(waiting: readonly Row[]): { released: Row[][]; destroyed: number } {
  const { released, waiting: few } = releaseCrowds(waiting)
  const byType = groupByType(few.map((row) => ({ ...row, experienceBand: null })))
  const crowds = byType.filter((rows) => rows.length >= smallestGroup).sort((a, b) => b.length - a.length)
  const rest = byType.filter((rows) => rows.length < smallestGroup).flat()
  // A handful that is left over hides in the smallest crowd that leaves with it.
  while (rest.length > 0 && rest.length < smallestGroup && crowds.length > 0) rest.push(...(crowds.pop() ?? []))
  const last = rest.map((row) => ({ ...row, organisationType: null }))
  const isCrowd = last.length >= smallestGroup
  return {
    released: [...released, ...crowds, ...(isCrowd ? [last] : [])],
    destroyed: isCrowd ? 0 : last.length,
  }
}
