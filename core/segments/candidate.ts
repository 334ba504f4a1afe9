// Whom a segment may find, one candidate a post: a rule looks at one job of one person and never mixes two.
import type { LocalDate } from '../people/local-date.ts'
import type { RmoAudience } from '../rmo-audience.ts'

/** Everybody of them works, in an organisation that the centre serves or at the head of one. */
export type Candidate = {
  birthDate: LocalDate | null
  experienceFrom: LocalDate | null
  /** Whom a served organisation names as its head, whatever they teach beside that. */
  isHead: boolean
  organisationId: number
  organisationType: string
  /** A code of the catalogue; null is the headship itself. */
  position: string | null
  /** A pedagogical position. */
  isEducator: boolean
  subjects: readonly string[]
  isClassTeacher: boolean
  /** Of the organisation, by school year. */
  flags: readonly { flag: string; year: number }[]
  /** The associations they are a member of on that day. */
  rmos: readonly number[]
  /** The waves that have asked them. */
  asked: readonly { wave: number; hasAnswered: boolean }[]
  /** What their named answers came to. */
  levels: readonly { wave: number; scale: string; level: string }[]
}

/** What rules look up that is no candidate's own. */
export type World = { on: LocalDate; rmoAudiences: ReadonlyMap<number, RmoAudience> }
