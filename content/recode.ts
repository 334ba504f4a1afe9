// A code changed together with everything that speaks of it: conditions, blocks, rules, quotations in texts.
import { type Document, isScalar, type Pair, type Scalar, visit } from 'yaml'
import { z } from 'zod'

const code = z.string().min(1).max(60)

export const recodeSchema = z.strictObject({
  do: z.literal('recode'),
  what: z.enum(['item', 'section', 'scale', 'levels', 'block']),
  from: code,
  to: code,
})

export type Recode = z.infer<typeof recodeSchema>

/** Where a code of each kind is named, beside where it is given: by the key that it stands under. */
const named: Record<Recode['what'], { holder: string; keys: string[]; lists: string[] }> = {
  item: { holder: 'items', keys: ['item'], lists: ['items', 'reversed'] },
  section: { holder: 'sections', keys: [], lists: [] },
  scale: { holder: 'scales', keys: ['scale'], lists: [] },
  levels: { holder: 'levels', keys: ['levels'], lists: [] },
  block: { holder: 'blocks', keys: ['block'], lists: [] },
}

export function recode(document: Document, { what, from, to }: Recode): void {
  const { holder, keys, lists } = named[what]
  visit(document, {
    Scalar: (key, node, ancestors) => {
      const under = keysOf(ancestors)
      const here = under.at(-1) ?? ''
      if (String(node.value) === from) {
        const isNamed = keys.includes(here) || (key !== 'key' && typeof key === 'number' && lists.includes(here))
        const isGiven = here === 'code' && under.at(-2) === holder
        if (key !== 'key' && (isNamed || isGiven)) put(node, to)
      } else if (what === 'item' && typeof node.value === 'string' && node.value.includes(`{answer:${from}`)) {
        node.value = node.value.replace(/\{answer:([^|{}]+)/g, (whole, other: string) =>
          other.trim() === from ? `{answer:${to}` : whole,
        )
      }
    },
  })
}

function put(node: Scalar, to: string): void {
  if (typeof node.value !== 'string') delete node.type
  node.value = to
}

/** The keys on the way down. */
function keysOf(ancestors: readonly unknown[]): string[] {
  return ancestors.flatMap((one) => {
    const { key } = one as Pair
    return isScalar(key) ? [String(key.value)] : []
  })
}
