// How answers stand as buttons: one rule for the chat that asks and for whoever reads a questionnaire over.
import type { Option, Widget } from './step.ts'

/** Beyond it a screen is a wall. */
export const mostAnswers = 6
export const longestLabel = 24
const shortLabel = 14

export type ButtonLayout = {
  /** The words do not fit on buttons: a numbered list, and numbers on the buttons. */
  numbered: boolean
  perRow: number
}

/** Words on the buttons where they are few and short; what loses a few letters is still understood. */
export function layoutOf(kind: Widget['kind'], options: readonly Pick<Option, 'label'>[]): ButtonLayout {
  const isShort = options.every((option) => option.label.length <= longestLabel + 4)
  const isFew = options.length <= mostAnswers || kind === 'choices'
  if (!isShort || !isFew) return { numbered: true, perRow: 5 }
  return { numbered: false, perRow: options.every((option) => option.label.length <= shortLabel) ? 2 : 1 }
}
