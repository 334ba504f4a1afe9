// A message of the outbox as its reader sees it; of a digest, one short text for each that it gathers.
import type { View } from '../view.ts'
import type { Kind, Speech } from './kind.ts'
import { type DigestLine, digest } from './kinds/digest.ts'
import { kinds } from './kinds/index.ts'

/** `params` are as they are stored; those of a digest are its `items`. */
export type Said = { kind: string; params: unknown }

export type DigestItem = Said & { id: number }

const longest = { heading: 120, text: 140 }

/** @throws where the kind is not known, or the parameters are not of its kind */
export function drawMessage({ kind: name, params }: Said, words: Speech): View {
  const kind = kindNamed(name)
  if (name !== digest.name) return kind.view(params, words)
  const { lines, broken } = digestLines(itemsOf(params), words)
  if (lines.length === 0 && broken[0]) throw new Error(broken[0].error)
  return kind.view({ lines }, words)
}

/** @throws where there is none */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one.name === name)
  if (!kind) throw new Error(`no kind of message is called «${name}»`)
  return kind
}

export function itemsOf(params: unknown): DigestItem[] {
  return (params as { items?: DigestItem[] }).items ?? []
}

/** Those of a kind that gathers share a line; one that cannot be drawn takes no other with it. */
export function digestLines(
  items: readonly DigestItem[],
  words: Speech,
): { lines: DigestLine[]; broken: { id: number; error: string }[] } {
  const lines: DigestLine[] = []
  const broken: { id: number; error: string }[] = []
  for (const { ids, ...said } of gathered(items)) {
    try {
      lines.push({ id: ids[0] as number, ...shortOf(drawMessage(said, words), kindNamed(said.kind)) })
    } catch (error) {
      broken.push(...ids.map((id) => ({ id, error: error instanceof Error ? error.message : String(error) })))
    }
  }
  return { lines, broken }
}

function gathered(items: readonly DigestItem[]): (Said & { ids: number[] })[] {
  const said: (Said & { ids: number[] })[] = []
  for (const { id, kind, params } of items) {
    const first = said.find((one) => one.kind === kind)
    if (!first || !kinds.find((one) => one.name === kind)?.gathers) {
      said.push({ ids: [id], kind, params })
      continue
    }
    first.ids.push(id)
    first.params = withAlso(first.params, params)
  }
  return said
}

/** As if the first spoke for the others too. */
export function withAlso(first: unknown, ...others: unknown[]): unknown {
  const { also = [] } = first as { also?: unknown[] }
  return { ...(first as object), also: [...also, ...others] }
}

function shortOf({ heading, text, note = '' }: View, { digestLine }: Kind): Omit<DigestLine, 'id'> {
  const below = (digestLine === 'note' ? note : text).split('\n').filter((line) => line.trim())
  const [first = '', second = ''] = [...(heading ? [heading] : []), ...below]
  return { heading: shortened(first, longest.heading), text: shortened(second, longest.text) }
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
