// What a wave's file is made of, besides the rows.
import type { ItemCount } from '../../core/results/distribution.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Language } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'

export type AboutWave = {
  definition: Definition
  language: Language
  words: Words
  /** `anonymous`: rows of nobody, whose texts stand apart from them. */
  view: 'named' | 'anonymous'
  responses: number
  hasTags: boolean
  counts: readonly ItemCount[]
  /** Labels of what `pick` questions chose, by registry and value. */
  labels: ReadonlyMap<string, ReadonlyMap<string, string>>
}
