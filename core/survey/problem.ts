// What is wrong with a definition, told by place and by a key the door puts into words.
import type { Definition } from './definition.ts'
import type { Item } from './items/index.ts'

export type Path = (string | number)[]

export type Problem = {
  /** Where in the definition, so that a file's reader can name the line. */
  path: Path
  key: `survey-problem-${string}`
  args: Record<string, string | number>
  /** A warning is published all the same. */
  severity: 'error' | 'warning'
}

export function problem(path: Path, key: string, args: Problem['args'] = {}): Problem {
  return { path, key: `survey-problem-${key}`, args, severity: 'error' }
}

/** Every question with its path and its place in the order of asking. */
export function placedItems(definition: Definition): { item: Item; path: Path; index: number; section: number }[] {
  return definition.sections
    .flatMap((section, s) =>
      section.items.map((item, i) => ({ item, section: s, path: ['sections', s, 'items', i] as Path })),
    )
    .map((one, index) => ({ ...one, index }))
}

/** Those that repeat what an earlier one had, by place. */
export function repeated(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}
