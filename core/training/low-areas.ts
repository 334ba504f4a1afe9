// What questionnaire (c) suggests to ask for in (d): the two lowest areas under 60.
import type { Reading } from '../survey/reading.ts'
import { FIELDS, type Field } from './answers.ts'

/** Areas of (c) in the order of the first options of (d) 1. */
export const AREAS = ['ПР', 'МТ', 'ПП', 'КМ', 'ЦФ', 'НР'] as const

/** As `Facts.lowAreas` wants them, of scores as they are kept: options of (d) 1, in their order. Of equals the earlier. */
export function lowAreas(
  scores: readonly { scale: string; value: number | null }[],
  { below = 60, most = 2 } = {},
): number[] {
  return AREAS.flatMap((area, i) => {
    const value = scores.find(({ scale }) => scale === area)?.value ?? null
    return value !== null && value < below ? [{ option: i + 1, value }] : []
  })
    .sort((a, b) => a.value - b.value)
    .slice(0, most)
    .map((one) => one.option)
    .sort((a, b) => a - b)
}

/** The level of (c) that makes an area critical, by its name in the questionnaire. */
const CRITICAL = 'критический'

export const diagnosisReading = {
  survey: 'deficits',
  reader: 'diagnosis',
  items: {},
  answers: {},
  blocks: AREAS,
  levels: [CRITICAL],
} satisfies Reading

/** Of the scores of a diagnosis, as they are kept: the fields of (d) that it found critical. */
export function criticalFields(scores: readonly { scale: string; level: string | null }[]): Field[] {
  return AREAS.flatMap((area, i) => {
    const isCritical = scores.some(({ scale, level }) => scale === area && level === CRITICAL)
    return isCritical ? (FIELDS[i] ?? []) : []
  })
}
