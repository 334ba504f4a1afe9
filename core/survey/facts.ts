// What is known about a respondent before the first question.
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
  /** What `pick` questions choose from, by registry name. */
  registries?: Record<string, readonly RegistryEntry[]>
}

export type OrganisationType = 'school' | 'kindergarten' | 'supplementary' | 'centre' | 'department'

/** `value` is ASCII, at most 40 bytes: it travels in buttons. */
export type RegistryEntry = { value: string; label: string }

export type FactName = Exclude<keyof Facts, 'registries'>

/** The facts a definition may name; `always` ones need no fallback words in a text. */
export const knownFacts: Record<FactName, 'always' | 'maybe'> = {
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
}
