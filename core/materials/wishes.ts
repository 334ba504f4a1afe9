// «О чём сообщать вам?» of questionnaire (f): its options are the first topics of the catalogue, in that order.
import type { Answers } from '../survey/answer.ts'
import type { Reading } from '../survey/reading.ts'

const items = { topics: '9' } as const

/** So many of the catalogue's topics can be asked for. */
export const wishedOf = 7

export const wishesReading = {
  survey: 'rmo',
  reader: 'rmo-topics',
  items,
  answers: { topics: { type: 'many', options: wishedOf } },
} satisfies Reading<keyof typeof items>

/** Of `topics`, the codes that were asked for. */
export function wishedTopics(answers: Answers, topics: readonly string[]): string[] {
  const chosen = answers[items.topics]
  if (!Array.isArray(chosen)) return []
  return chosen.flatMap((option) => topics[Number(option) - 1] ?? [])
}
