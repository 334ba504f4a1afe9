// The form in which staff send in an application for somebody; what it shows is made by pages/application-for.ts.
import type { ToFile } from '../../db/contests/file-application.ts'

export type ApplicationForAnswer = {
  contest: { id: number; title: string; until: string; back: string }
  nominations: { value: string; label: string }[]
  takesPupils: boolean
  asksForWork: boolean
}

export const applicationFields = ['person', 'nomination', 'title', 'link', 'code', 'grade', 'consent'] as const

/** What is no number names nobody and no nomination: the verb refuses it. */
export function applicationIn(values: Record<string, string>): Omit<ToFile, 'file'> {
  const { person = '', nomination = '', title = '', link = '', code = '', grade = '', consent } = values
  const idOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null)
  return {
    personId: idOf(person) ?? 0,
    nominationId: nomination === '' ? null : (idOf(nomination) ?? 0),
    title,
    link,
    code,
    grade,
    hasParentConsent: consent === 'yes',
  }
}
