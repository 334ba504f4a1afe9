// What is read by code out of questionnaire (f).
import type { Reading } from '../survey/reading.ts'

/** `rmo`: the question «Ваше РМО?»; its answers are the codes of the order. */
const items = { rmo: '1' } as const

export const rmoReading = {
  survey: 'rmo',
  reader: 'rmo',
  items,
  answers: { rmo: { type: 'pick', registry: 'rmo', isList: false } },
} satisfies Reading<keyof typeof items>
