// Files that are sent: the answer is a list of their tokens, in the order in which they came.
import { z } from 'zod'
import { type FileKind, fileKinds, largestFile, mebibyte, mostFiles } from '../../files/kinds.ts'
import { type About, defineItemType, itemBase } from '../item-type.ts'

const schema = itemBase.omit({ prefill: true }).extend({
  type: z.literal('file'),
  max: z.number().int().min(1).max(mostFiles).default(1),
  /** Without it, all that can be kept. */
  kinds: z.array(z.enum(fileKinds)).min(1).optional(),
  /** Of one file. */
  megabytes: z
    .number()
    .int()
    .min(1)
    .max(largestFile / mebibyte)
    .default(largestFile / mebibyte),
  // An optional question says the same.
  na: z.literal(false).default(false),
  prefill: z.undefined().optional(),
})

export const file = defineItemType({
  schema,
  parse: (item, raw, about) => {
    if (!Array.isArray(raw) || raw.length === 0) return { reason: { key: 'survey-files-send' } }
    const tokens = [...new Set(raw)].filter((one) => typeof one === 'string')
    if (tokens.length > item.max) return { reason: { key: 'survey-files-many', args: { max: item.max } } }
    const { files } = about.facts
    // A file of answers is read without a database: it is taken at its word.
    if (!files) return { answer: tokens }
    for (const token of tokens) {
      const kept = files.find((one) => one.token === token)
      if (!kept) return { reason: { key: 'survey-files-gone' } }
      if (!kindsOf(item).includes(kept.kind)) return { reason: { key: 'survey-files-unknown' } }
      if (kept.size > item.megabytes * mebibyte) {
        return { reason: { key: 'survey-files-large', args: { megabytes: item.megabytes } } }
      }
    }
    return { answer: tokens }
  },
  inWords: (_item, answer, about) => namesOf(answer, about).join('; '),
  widget: (item, answer, about) => {
    const tokens = tokensIn(answer)
    const names = namesOf(answer, about)
    return {
      kind: 'files',
      options: tokens.map((value, i) => ({ value, label: names[i] ?? value, chosen: true })),
      max: item.max,
      kinds: kindsOf(item),
      megabytes: item.megabytes,
    }
  },
})

/** All that can be kept, where the question does not say. */
export function kindsOf({ kinds }: z.output<typeof schema>): readonly FileKind[] {
  return kinds ?? fileKinds
}

function tokensIn(answer: unknown): string[] {
  return Array.isArray(answer) ? answer.map(String) : []
}

/** What is known under no name any more is called by its token. */
function namesOf(answer: unknown, { facts }: About): string[] {
  return tokensIn(answer).map((token) => facts.files?.find((one) => one.token === token)?.name ?? token)
}
