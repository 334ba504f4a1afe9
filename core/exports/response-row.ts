// One response as an export reads it: whose it was as far as the reader may know, and everything that was answered.
import type { PersonName } from '../people/names.ts'
import type { OrganisationType } from '../survey/facts.ts'

/** A number, a text, the numbers of options; null is «does not apply». Yes and no are 1 and 0. */
export type Given = number | string | number[] | null

/** Exact value and the level's Russian name. */
export type Scored = [value: number | null, level: string | null]

export type Author =
  | {
      kind: 'named'
      person: PersonName
      organisation: string
      organisationType: OrganisationType
      channel: string
      /** A day of the centre's own zone, YYYY-MM-DD: never an hour. */
      submittedOn: string
    }
  | { kind: 'anonymous' }

export type ResponseRow = {
  /** From 1 within the file: no number of the database leaves it. */
  number: number
  author: Author
  /** By the question's code; what was not answered is not there. */
  answers: Record<string, Given>
  /** By the block's code, or `overall`. */
  scores: Record<string, Scored>
  /** Names of tags, by the question's code. */
  tags: Record<string, string[]>
}
