// What is known about a respondent before the first question.
import type { KeptFile } from '../files/kinds.ts'
import type { Language } from '../view.ts'

/**
 * Fixed by the caller for the whole run: `month` is that of the wave's opening, not of today,
 * so that a survey left in May and finished in June keeps its questions.
 */
export type Facts = {
  language: Language
  organisationType: OrganisationType
  /** 1–12. */
  month: number
  firstName?: string
  organisation?: string
  position?: string
  subject?: string
  mentor?: string
  lastCourse?: string
  experienceYears?: number
  /** Whether a subject is taught: psychologists and social pedagogues have none. */
  hasSubject?: boolean
  /** The two lowest areas of (c) under 60, as options of (d) 1: core/training/low-areas.ts. */
  lowAreas?: readonly number[]
  /** The respondent's association, by its value in the registry `rmo`, and how many of its meetings they came to. */
  rmo?: string
  rmoMeetings?: number
  /** What the register knows of a tutor's half-year; the subject in words. */
  tutorSubject?: string
  period?: string
  consultations?: number
  groupConsultations?: number
  participants?: number
  lowResultsParticipants?: number
  /** By their values in the registry `organisations`. */
  servedOrganisations?: readonly string[]
  methodVisits?: number
  pointSessions?: number
  /** Whether this is the second asking about an event, a month after it. */
  followUp?: boolean
  /** What `pick` questions choose from, by registry name. */
  registries?: Record<string, readonly RegistryEntry[]>
  /** What the respondent has sent so far, for `file` questions. */
  files?: readonly KeptFile[]
}

export type OrganisationType = 'school' | 'kindergarten' | 'supplementary' | 'centre' | 'department'

/** `value` is ASCII, at most 40 bytes: it travels in buttons. */
export type RegistryEntry = { value: string; label: string }

export type FactName = Exclude<keyof Facts, 'registries' | 'files'>

/** The facts a definition may name. `always` ones need no fallback words in a text; a `list` cannot be said in one. */
export const knownFacts: Record<FactName, 'always' | 'maybe' | 'list'> = {
  language: 'always',
  organisationType: 'always',
  month: 'always',
  firstName: 'maybe',
  organisation: 'maybe',
  position: 'maybe',
  subject: 'maybe',
  mentor: 'maybe',
  lastCourse: 'maybe',
  experienceYears: 'maybe',
  hasSubject: 'maybe',
  lowAreas: 'list',
  rmo: 'maybe',
  rmoMeetings: 'maybe',
  tutorSubject: 'maybe',
  period: 'maybe',
  consultations: 'maybe',
  groupConsultations: 'maybe',
  participants: 'maybe',
  lowResultsParticipants: 'maybe',
  servedOrganisations: 'list',
  methodVisits: 'maybe',
  pointSessions: 'maybe',
  followUp: 'maybe',
}
