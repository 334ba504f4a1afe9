// What may be asked: the areas, how long a question is, and what lists call it.

/** The activity areas of the order; each has its specialist. */
export const areas = [1, 2, 3, 4, 5, 6, 7] as const

/** «Помощь школам с низкими результатами» is 2.10 of the order: in its queue help for a school stands at first. */
export const helpArea = 2

export const longestText = 3_000
const longestTopic = 80

export type ReadText = { kind: 'text'; text: string } | { kind: 'refused'; reason: string; args?: { most: number } }

export function readText(typed: string): ReadText {
  const text = typed.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { kind: 'refused', reason: 'questions-refused-empty' }
  if (text.length > longestText) {
    return { kind: 'refused', reason: 'questions-refused-long', args: { most: longestText } }
  }
  return { kind: 'text', text }
}

/** The first sentence or line, whole words of it. */
export function topicOf(text: string): string {
  const [first = ''] = text.trim().split(/\n|(?<=[.?!…])\s/)
  if (first.length <= longestTopic) return first
  const head = first.slice(0, longestTopic - 1)
  const end = head.lastIndexOf(' ')
  return `${head.slice(0, end > longestTopic / 2 ? end : head.length).replace(/[\s,;:–-]+$/, '')}…`
}

/** Handed to a specialist of other areas it moves into theirs: else they could not see it. */
export function areaFor(areasOfTheirs: readonly number[], area: number): number {
  return areasOfTheirs.length === 0 || areasOfTheirs.includes(area) ? area : (areasOfTheirs[0] ?? area)
}
