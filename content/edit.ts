// Changes to a questionnaire's YAML that leave everything else as it was written: comments, order, ways of quoting.
import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import { recode, recodeSchema } from './recode.ts'
import { asWritten } from './write-yaml.ts'

const path = z.array(z.union([z.string().max(60), z.number().int().min(0).max(10_000)])).max(20)
const value = z.json()

/** What the form of the editor asks for. `path` of `insert` and `move` leads to the list. */
export const editSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), path, value }),
  z.strictObject({ do: z.literal('remove'), path }),
  z.strictObject({ do: z.literal('insert'), path, at: z.number().int().min(0), value }),
  z.strictObject({ do: z.literal('move'), path, from: z.number().int().min(0), to: z.number().int().min(0) }),
  recodeSchema,
])

export type Edit = z.infer<typeof editSchema>
type PathOf = z.infer<typeof path>

/** @returns the text with the edits made one after the other; null where one of them finds no place, and none is made */
export function edited(yaml: string, edits: Edit[]): string | null {
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return null
  try {
    for (const edit of edits) apply(document, edit)
    return asWritten(document)
  } catch (error) {
    if (error instanceof NoPlace) return null
    throw error
  }
}

class NoPlace extends Error {}

function apply(document: Document, edit: Edit): void {
  switch (edit.do) {
    case 'set':
      set(document, edit.path, edit.value)
      break
    case 'remove': {
      if (edit.path.length > 0 && hasPlace(document, edit.path)) document.deleteIn(edit.path)
      break
    }
    case 'insert':
      insert(document, edit.path, edit.at, edit.value)
      break
    case 'move': {
      const list = document.getIn(edit.path, true)
      if (!isSeq(list) || edit.from >= list.items.length) throw new NoPlace('move')
      const [moved] = list.items.splice(edit.from, 1)
      list.items.splice(edit.to, 0, moved)
      break
    }
    case 'recode':
      recode(document, edit)
      break
  }
}

function set(document: Document, at: PathOf, given: unknown): void {
  const node = hasPlace(document, at) ? document.getIn(at, true) : undefined
  // The same node with another value keeps its quotes and its comment.
  if (isScalar(node) && (typeof given !== 'object' || given === null)) {
    if (typeof given !== 'string') delete node.type
    node.value = given
    return
  }
  const list = at.slice(0, -1)
  if (!hasPlace(document, list) && list.length > 1 && !isCollection(document.getIn(list.slice(0, -1), true))) {
    throw new NoPlace('set')
  }
  const holder = document.getIn(list, true)
  const key = at.at(-1)
  if (isSeq(holder) && (typeof key !== 'number' || key >= holder.items.length)) throw new NoPlace('set')
  if (holder !== undefined && !isCollection(holder)) throw new NoPlace('set')
  document.setIn(at, document.createNode(given))
}

function insert(document: Document, at: PathOf, index: number, given: unknown): void {
  const list = hasPlace(document, at) ? document.getIn(at, true) : undefined
  if (list === undefined || (isScalar(list) && list.value === null)) {
    document.setIn(at, document.createNode([given]))
    return
  }
  if (!isSeq(list)) throw new NoPlace('insert')
  // `[]` is how an empty list is written; what comes into it is written line by line.
  if (list.items.length === 0) list.flow = false
  list.items.splice(Math.min(index, list.items.length), 0, document.createNode(given))
}

/** Whether everything on the way is a map or a list: getIn and setIn throw over anything else. */
function hasPlace(document: Document, at: PathOf): boolean {
  let node: unknown = document.contents
  for (const key of at) {
    if (!isMap(node) && !isSeq(node)) return false
    if (!node.has(key)) return false
    node = node.get(key, true)
  }
  return true
}
