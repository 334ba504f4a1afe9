// What every page of the form is drawn with.
import type { Language } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'

export type Say = { words: Words; language: Language }
