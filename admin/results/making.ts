// Links from what was found to what is made of it: the form of a new recommendation, filled in.
import { type Form, forms } from '../../core/recommendations/forms.ts'
import type { Cell } from '../sheet.ts'
import type { Reader } from './reader.ts'

type About = { wave: number; rule: string; person?: number; finding?: number; organisation?: number; rmo?: number }

/** Of one person an organisation is told nothing; of a wave no single person is. */
export const formsOfPerson: readonly Form[] = ['person', 'mentor', 'course', 'seminar']
export const formsOfWave: readonly Form[] = ['organisation', 'course', 'seminar']

export function makingLinks({ words }: Reader, offered: readonly Form[], about: About): Cell {
  const query = Object.entries(about).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return {
    links: forms
      .filter((form) => offered.includes(form))
      .map((form) => ({
        text: words(`recommendations-link-${form}`),
        href: `/admin/resources/Recommendation/actions/makeRecommendation?${new URLSearchParams([['form', form], ...query]).toString()}`,
      })),
  }
}
