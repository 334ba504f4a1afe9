// The demo district as plain data: the columns of db/schema, with string keys where the tables have ids.
// Dates are local, times are local to the district and carry no zone.

import type { LocalDate } from '../../core/people/local-date.ts'
import type { Registers } from './register-types.ts'

export type OrganisationType = 'school' | 'kindergarten' | 'supplementary' | 'centre' | 'department'
export type Education = 'vocational' | 'higher' | 'studying'
export type Category = 'fits_position' | 'first' | 'highest' | 'methodist' | 'mentor'
export type PersonStatus = 'working' | 'long_leave'
export type Role =
  | 'administrator'
  | 'director'
  | 'deputy'
  | 'specialist'
  | 'rmo_leader'
  | 'tutor'
  | 'mentor'
  | 'organisation_head'
  | 'educator'
  | 'observer'

/** `YYYY-MM-DDTHH:mm:ss` on the district's own clock. */
export type LocalTime = string

export type OrganisationRecord = {
  key: string
  fullName: string
  shortName: string
  aliases: string[]
  type: OrganisationType
  settlement: string
  rural: boolean
  email: string
  phone: string
  site: string
  headKey: string | null
  childrenCount: number
  activeFrom: LocalDate
  searchName: string
}

export type PersonRecord = {
  key: string
  lastName: string
  firstName: string
  middleName: string | null
  birthDate: LocalDate
  phone: string | null
  email: string | null
  education: Education
  pedagogicalProfile: boolean
  experienceFrom: LocalDate | null
  categories: Category[]
  categoryDate: LocalDate | null
  categoryUntil: LocalDate | null
  consentBasis: 'law' | 'organisation'
  status: PersonStatus
  searchName: string
}

export type AssignmentRecord = {
  personKey: string
  organisationKey: string
  /** A code of content/catalogues/positions.yaml. */
  positionCode: string
  subjects: string[]
  hoursPerWeek: number
  isMainJob: boolean
  isClassTeacher: boolean
  activeFrom: LocalDate
}

export type MentorshipRecord = {
  mentorKey: string
  menteeKey: string
  /** Where the mentee works. */
  organisationKey: string
  orderDocument: string
  goals: string | null
  activeFrom: LocalDate
}

export type Scope = { organisationKey: string | null; areas: number[]; subject: string | null }

export type GrantRecord = { personKey: string; role: Role; activeFrom: LocalDate } & Scope

/** A way into the panel; the same role and scope stand among the grants. */
export type AccountRecord = { login: string; password: string; personKey: string; role: Role; scope: Scope }

/** A scale's number, an option's number from 1, a list of them, a text, or 'na': «does not apply». */
export type AnswerValue = number | number[] | string
export type Answers = Record<string, AnswerValue>

export type RespondentRecord = {
  personKey: string
  organisationKey: string
  organisationType: OrganisationType
  isYoungSpecialist: boolean
}

export type RunRecord = {
  personKey: string
  /** An active run is a draft: its answers are those given so far, in the order of the items. */
  status: 'submitted' | 'active'
  channel: 'telegram' | 'web'
  startedAt: LocalTime
  updatedAt: LocalTime
  submittedAt: LocalTime | null
  answers: Answers
}

export type WaveRecord = {
  key: string
  surveyCode: 'young-difficulties'
  title: string
  status: 'open' | 'closed'
  audience: 'young-educators'
  opensOn: LocalDate
  /** The last day on which one may answer. */
  closesOn: LocalDate
  /** Whether Ж6 is asked: the wave opened in May. */
  asksAboutChange: boolean
  previousKey: string | null
  respondents: RespondentRecord[]
  runs: RunRecord[]
}

export type District = {
  organisations: OrganisationRecord[]
  persons: PersonRecord[]
  assignments: AssignmentRecord[]
  mentorships: MentorshipRecord[]
  grants: GrantRecord[]
  accounts: AccountRecord[]
  registers: Registers
  /** Oldest first; the last is open. */
  waves: WaveRecord[]
}
