// What a page to read is made of: words, pictures and tables, ready to be shown. components/sheet.tsx draws it.
import type { Tone } from '../core/results/levels.ts'

export type Sheet = {
  title: string
  status?: Mark
  /** Beneath the title, a line each. */
  lead: string[]
  links: Link[]
  /** What it shows goes on by itself: it is asked for anew every other second. */
  isUnderWay?: boolean
  /** The page as a file: not a page of the panel, the browser itself fetches it. */
  file?: Link
  /** What the page shows is chosen here. */
  choices?: Choices
  sections: Section[]
}

export type Choices = {
  /** Names of parameters in the page's address; what is not among them stays as it is. */
  fields: {
    name: string
    label: string
    value: string
    groups: { label: string; options: { value: string; text: string }[] }[]
  }[]
  button: string
}

export type Link = { text: string; href: string }

/** A word with a colour, never a colour alone. */
export type Mark = { text: string; tone: Tone | 'quiet' }

export type Section = {
  id: string
  title: string
  /** One that belongs to the section before it. */
  isPart?: boolean
  tiles?: { label: string; value: string; note: string }[]
  notes?: string[]
  /** SVG that reports/ has drawn, with the words for those who do not see it inside. */
  pictures?: string[]
  tables?: Table[]
  /** Folded until asked for: what only some want to read. */
  details?: { summary: string; lines: string[] }
  pager?: Pager
}

export type Table = {
  caption: string
  columns: { text: string; isNumber?: boolean }[]
  rows: Cell[][]
  /** Folded until asked for: the figures of a picture. */
  isFolded?: boolean
  /** On a phone a card a row, for rows with something to do. */
  isStacked?: boolean
  /** Instead of no rows. */
  empty?: string
}

export type Cell =
  | string
  | Mark
  | Link
  /** Named verbs that the page's `act` carries out; `values` is what it is given. */
  | { acts: { text: string; values: Record<string, string>; confirm?: string }[] }
  | { lines: string[] }
  /** Several ways on from one row. */
  | { links: Link[] }
  /** Files to save, a line each. */
  | { files: Link[] }

export type Pager = { text: string; previous: string | null; next: string | null }
