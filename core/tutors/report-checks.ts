// What the tutors' half-year reports lack: domain.md §4 (g). A topic that three name is a rule of the questionnaire.
import type { Reading } from '../survey/reading.ts'

const items = { consultations: '2', groupConsultations: '2.1', served: '4' } as const

export const tutorReading = {
  survey: 'tutor-report',
  reader: 'tutor-report',
  items,
  answers: {
    consultations: { type: 'int' },
    groupConsultations: { type: 'int' },
    served: { type: 'pick', registry: 'schools', isList: true },
  },
} satisfies Reading<keyof typeof items>

export type TutorReport = {
  consultations: number
  groupConsultations: number
  /** Organisations served, by id. */
  served: readonly number[]
}

/** «ШНОР» of the year's list that no tutor names: each raises an alert. */
export function unservedLowResults(lowResults: readonly number[], reports: readonly TutorReport[]): number[] {
  const served = new Set(reports.flatMap((report) => report.served))
  return lowResults.filter((id) => !served.has(id))
}

/** «Сообщество не действует»: nobody was consulted, alone or in a group. Indicator 6 decides by a rule of its own (ruling 0.17). */
export function isIdle({ consultations, groupConsultations }: TutorReport): boolean {
  return consultations + groupConsultations === 0
}
