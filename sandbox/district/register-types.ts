// The registers beside people and organisations as plain data, in the columns of db/schema.

import type { LocalDate } from '../../core/people/local-date.ts'
import type { RequestStatus } from '../../core/training/request-status.ts'
import type { Association } from './data.ts'
import type { LocalTime } from './types.ts'

export type RmoRecord = Omit<Association, 'types'> & {
  organisationTypes: Association['types']
  leaderKey: string | null
  inIndicator: boolean
  activeFrom: LocalDate
}

export type MemberRecord = { rmoCode: string; personKey: string; activeFrom: LocalDate }

/** A community has the same name as the subject of its tutor. */
export type TutorRecord = { subject: string; personKey: string; appointmentDocument: string; activeFrom: LocalDate }

export type FlagRecord = {
  organisationKey: string
  kind: 'low_results' | 'internship_site'
  schoolYear: number
  orderDocument: string
  theme: string | null
  activeFrom: LocalDate
  activeTo: LocalDate
}

export type CourseRecord = {
  key: string
  personKey: string
  /** Its place in the list of programmes. */
  program: number
  hours: number
  startedOn: LocalDate
  finishedOn: LocalDate | null
  documentNumber: string | null
  documentDate: LocalDate | null
  funding: 'budget' | 'organisation' | 'personal' | 'unknown'
  source: 'request' | 'self' | 'imported'
  verifiedOn: LocalDate | null
}

export type RequestRecord = {
  year: number
  personKey: string
  organisationKey: string
  area: string
  topic: string
  reason: 'deficit' | 'attestation' | 'new_post' | 'three_years' | 'organisation' | 'interest'
  kind: 'professional_development' | 'retraining' | 'internship'
  form: 'in_person' | 'distance' | 'blended'
  months: number[]
  funding: CourseRecord['funding']
  lastCourse: string | null
  status: RequestStatus
  priority: number | null
  band: 'first' | 'planned' | 'reserve'
  score: number
  orderDocument: string | null
  courseKey: string | null
  declineReason: string | null
  createdAt: LocalTime
  decidedAt: LocalTime | null
}

export type VacancyReportRecord = {
  key: string
  organisationKey: string
  period: LocalDate
  noVacancies: boolean
  vacancyCount: number
  fteTotal: number
  retiring: number
  targetedWanted: number
  submittedAt: LocalTime
  submittedByKey: string
}

export type VacancyRecord = {
  organisationKey: string
  positionCode: string
  subject: string | null
  fte: number
  hours: number
  since: LocalDate
  reason: 'dismissal' | 'retirement' | 'leave' | 'new_classes' | 'other'
  coverage: 'combined' | 'part_timer' | 'not_taught'
  housing: boolean
  suitsYoung: boolean
  openedByKey: string
  seenByKey: string
  closedByKey: string | null
  closedOn: LocalDate | null
}

export type Registers = {
  rmos: RmoRecord[]
  members: MemberRecord[]
  tutors: TutorRecord[]
  flags: FlagRecord[]
  courses: CourseRecord[]
  requests: RequestRecord[]
  vacancyReports: VacancyReportRecord[]
  vacancies: VacancyRecord[]
}
