// What every part of the form works with: the draft as it is, and the one way to change it.
import { createContext, useContext } from 'react'
import { type Edit, type Path, valueAt } from './local-edits.ts'
import type { Problem } from './use-draft.ts'

/** `lang` where the words are the questionnaire's own. */
export type Choice = { value: string; label: string; lang?: string }

export type Editing = {
  tree: any
  problems: Problem[]
  vocabulary: any
  /** A published survey keeps its code. */
  isPublished: boolean
  change: (edits: Edit[]) => void
  select: (path: Path) => void
}

export const EditingContext = createContext<Editing | null>(null)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('editor: a part of the form stands outside of it')
  return editing
}

/** One value of the draft: an empty one is taken out of the text. */
export function useValue(path: Path): [any, (value: unknown) => void] {
  const { tree, change } = useEditing()
  const set = (value: unknown) => change([value === undefined ? { do: 'remove', path } : { do: 'set', path, value }])
  return [valueAt(tree, path), set]
}

export function useProblemsAt(path: Path): Problem[] {
  return useEditing().problems.filter((one) => startsWith(one.path, path))
}

export function startsWith(whole: Path, start: Path): boolean {
  return start.every((key, i) => String(whole[i]) === String(key))
}

export function idOf(path: Path): string {
  return `f-${path.join('-')}`
}

export type PlacedItem = { item: any; code: string; path: Path }

/** Every question in the order of asking. */
export function itemsOf(tree: any): PlacedItem[] {
  return listOf(tree?.sections).flatMap((section, s) =>
    listOf(section?.items).map((item, i) => ({
      item,
      code: String(item?.code ?? ''),
      path: ['sections', s, 'items', i],
    })),
  )
}

export function listOf(value: unknown): any[] {
  return Array.isArray(value) ? value : []
}

/** The first of А1, А2, … that is free. */
export function freeCode(taken: string[], prefix: string, from = 1): string {
  for (let number = from; ; number++) if (!taken.includes(`${prefix}${number}`)) return `${prefix}${number}`
}

export function shortOf(text: any, most = 60): string {
  const words = String(text?.ru ?? '')
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`
}
