// What questionnaire (c) suggests to ask for in (d): the two lowest areas under 60.
import { isAtLeast } from '../survey/fraction.ts'
import type { Scores } from '../survey/score.ts'
import { FIELDS, type Field } from './answers.ts'

/** Areas of (c) in the order of the first options of (d) 1. */
export const AREAS = ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР'] as const

/** As `Facts.lowAreas` wants them: options of (d) 1, in their order. Of equals the earlier area. */
export function lowAreas(scores: Pick<Scores, 'blocks'>, { below = 60, most = 2 } = {}): number[] {
  return AREAS.flatMap((area, i) => {
    const exact = scores.blocks.find((one) => one.block.code === area)?.exact
    return exact && !isAtLeast(exact, below) ? [{ option: i + 1, value: exact.top / exact.bottom }] : []
  })
    .sort((a, b) => a.value - b.value)
    .slice(0, most)
    .map((one) => one.option)
    .sort((a, b) => a - b)
}

/** The level of (c) that makes an area critical, by its name in the questionnaire. */
const CRITICAL = 'критический'

/** Of the scores of a diagnosis, as they are kept: the fields of (d) that it found critical. */
export function criticalFields(scores: readonly { scale: string; level: string | null }[]): Field[] {
  return AREAS.flatMap((area, i) => {
    const isCritical = scores.some(({ scale, level }) => scale === area && level === CRITICAL)
    return isCritical ? (FIELDS[i] ?? []) : []
  })
}
