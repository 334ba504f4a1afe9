// What the answers of questionnaire (d) ask for: one wish a field. The numbers are those of the options in its file.

import type { LocalDate } from '../people/local-date.ts'
import type { Answer, Answers } from '../survey/answer.ts'
import type { Reading } from '../survey/reading.ts'

const items = {
  field: '1',
  topic: '2',
  reason: '3',
  kind: '4',
  form: '5',
  months: '6',
  funding: '7',
  recentCourse: '8',
} as const

/** In the order of the options of the first question. */
export const FIELDS = [
  'subject',
  'method',
  'psychology',
  'communication',
  'digital',
  'regulations',
  'management',
  'special_needs',
  'exams',
  'gifted',
  'upbringing',
  'library',
] as const
export const REASONS = ['deficit', 'attestation', 'new_post', 'three_years', 'organisation', 'interest'] as const
export const KINDS = ['professional_development', 'retraining', 'internship'] as const
export const FORMS = ['in_person', 'distance', 'blended'] as const
export const FUNDING = ['budget', 'organisation', 'personal', 'unknown'] as const

export const trainingReading = {
  survey: 'training-request',
  reader: 'training-request',
  items,
  answers: {
    field: { type: 'many', options: FIELDS.length },
    topic: { type: 'text' },
    reason: { type: 'one', options: REASONS.length },
    kind: { type: 'one', options: KINDS.length },
    form: { type: 'one', options: FORMS.length },
    // A month is its number.
    months: { type: 'many', options: 12 },
    funding: { type: 'one', options: FUNDING.length },
    recentCourse: { type: 'one', options: 4 },
  },
} satisfies Reading<keyof typeof items>

export type Field = (typeof FIELDS)[number]

export type TrainingWish = {
  year: number
  area: Field
  topic: string | null
  reason: (typeof REASONS)[number]
  kind: (typeof KINDS)[number]
  form: (typeof FORMS)[number]
  months: number[]
  funding: (typeof FUNDING)[number]
  /** Where no register knows of a course: the person says that one ended within three years. */
  saysRecentCourse: boolean
}

/** None where something that a request cannot be without was not answered: nothing is invented. */
export function trainingWishes(answers: Answers, today: LocalDate): TrainingWish[] {
  const of = (name: keyof typeof items) => answers[items[name]]
  const [reason, kind, form] = [chosen(REASONS, of('reason')), chosen(KINDS, of('kind')), chosen(FORMS, of('form'))]
  if (!reason || !kind || !form) return []
  const months = numbers(of('months')).filter((month) => month >= 1 && month <= 12)
  const [said, recent] = [of('topic'), of('recentCourse')]
  const topic = typeof said === 'string' ? said.trim().slice(0, 200) : ''
  const shared = {
    year: yearFor(months, today),
    topic: topic === '' ? null : topic,
    reason,
    kind,
    form,
    months,
    funding: chosen(FUNDING, of('funding')) ?? 'unknown',
    saysRecentCourse: recent === 1 || recent === 2,
  }
  const areas = new Set(numbers(of('field')).flatMap((number) => FIELDS[number - 1] ?? []))
  return [...areas].map((area) => ({ ...shared, area }))
}

/** This year where all the months are still ahead, else the next, which has all of them. Ours. */
export function yearFor(months: readonly number[], today: LocalDate): number {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return months.length > 0 && months.every((one) => one > month) ? year : year + 1
}

function chosen<Word>(words: readonly Word[], answer: Answer | undefined): Word | undefined {
  return typeof answer === 'number' ? words[answer - 1] : undefined
}

function numbers(answer: Answer | undefined): number[] {
  return Array.isArray(answer) ? answer.filter((one) => typeof one === 'number') : []
}
