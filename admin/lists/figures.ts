// Figures as pages write them – «12 (34 %)», «45 (n = 20)», «10 % – 30 %» – taken apart into numbers that a workbook can count with.
import type { Value } from '../../reports/table.ts'

const number = String.raw`[−+-]?\d+(?:\u2009\d{3})*(?:[.,]\d+)?`
const percent = String.raw`${number}\s?%`

/** Of each kind: what stands behind the column's own title, a part a column. */
const kinds = [
  { form: new RegExp(`^(${number})$`), parts: [''] },
  { form: new RegExp(`^(${percent})$`), parts: ['percent'] },
  { form: new RegExp(`^(${number}) \\((${percent})\\)$`), parts: ['', 'percent'] },
  { form: new RegExp(`^(${number}) \\(n = (${number})\\)$`), parts: ['', 'n'] },
  { form: new RegExp(`^(${number}) – (${number})$`), parts: ['low', 'high'] },
  { form: new RegExp(`^(${percent}) – (${percent})$`), parts: ['low-percent', 'high-percent'] },
] as const

/** A key of locales/ is `lists-part-<part>`; '' is the figure itself. */
export type Part = (typeof kinds)[number]['parts'][number]

/** How the figures of one column come apart; a column whose figures are of several kinds stays as it is written. */
export function partsOf(texts: readonly string[]): readonly Part[] {
  const figures = texts.filter((text) => /^[−+-]?\d/.test(text))
  return (kinds.find(({ form }) => figures.every((text) => form.test(text))) ?? kinds[0]).parts
}

/** One cell of such a column; what is no figure, such as «скрыто», stands where the first would. */
export function apart(text: string, parts: readonly Part[]): Value[] {
  const found = kinds.find((kind) => kind.parts === parts)?.form.exec(text)
  return parts.map((_, i) => (found ? numberIn(found[i + 1] ?? '') : i === 0 && text !== '' ? text : null))
}

function numberIn(text: string): number {
  return Number(
    text
      .replace(/[\u2009\s%+]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )
}
