// What the answers of questionnaire (e) report. The numbers are those of the options in its file.
import type { LocalDate } from '../people/local-date.ts'
import type { Answer, Answers } from '../survey/answer.ts'
import type { Definition } from '../survey/definition.ts'
import type { Reading } from '../survey/reading.ts'
import { copiesIn } from '../survey/repeat.ts'

/** `position` to `suitsYoung` are asked once for each vacancy. */
const items = {
  any: '1',
  position: '2',
  subject: '3',
  fte: '4',
  hours: '5',
  since: '6',
  reason: '7',
  coverage: '8',
  housing: '9',
  suitsYoung: '10',
  retiring: '11',
  targetedWanted: '12',
} as const

/** In the order of the options of questions 7 and 8. */
export const REASONS = ['dismissal', 'retirement', 'leave', 'new_classes', 'other'] as const
export const COVERAGE = ['combined', 'part_timer', 'not_taught'] as const

export const vacancyReading = {
  survey: 'vacancies',
  reader: 'vacancies',
  items,
  answers: {
    any: { type: 'bool' },
    position: { type: 'pick', registry: 'positions', isList: false },
    subject: { type: 'pick', registry: 'subjects', isList: false },
    fte: { type: 'number' },
    hours: { type: 'int' },
    since: { type: 'date' },
    reason: { type: 'one', options: REASONS.length },
    coverage: { type: 'one', options: COVERAGE.length },
    housing: { type: 'bool' },
    suitsYoung: { type: 'bool' },
    retiring: { type: 'int' },
    targetedWanted: { type: 'int' },
  },
} satisfies Reading<keyof typeof items>

/** Post and subject by their codes in the catalogues. */
export type SaidVacancy = {
  position: string
  subject: string | null
  fte: number
  hours: number | null
  since: LocalDate
  reason: (typeof REASONS)[number]
  coverage: (typeof COVERAGE)[number]
  housing: boolean
  suitsYoung: boolean
}

export type SaidOfVacancies = { vacancies: SaidVacancy[]; retiring: number | null; targetedWanted: number | null }

/**
 * Null where the answers do not say whether there are vacancies, or say that there are and describe none: «вакансий
 * нет» is only ever said, never concluded.
 */
export function saidOfVacancies(definition: Definition, answers: Answers, today: LocalDate): SaidOfVacancies | null {
  const common = {
    retiring: numberIn(answers[items.retiring]),
    targetedWanted: numberIn(answers[items.targetedWanted]),
  }
  if (answers[items.any] === false) return { vacancies: [], ...common }
  if (answers[items.any] !== true) return null
  const section = definition.sections.find((one) => one.items.some(({ code }) => code === items.position))
  const vacancies = section ? copiesIn(section, answers).flatMap((one) => vacancyIn(one, today) ?? []) : []
  return vacancies.length > 0 ? { vacancies, ...common } : null
}

function vacancyIn(answers: Answers, today: LocalDate): SaidVacancy | null {
  const of = (name: keyof typeof items) => answers[items[name]]
  const [position, subject, fte, since] = [of('position'), of('subject'), of('fte'), of('since')]
  const [reason, coverage] = [chosen(REASONS, of('reason')), chosen(COVERAGE, of('coverage'))]
  if (typeof position !== 'string' || typeof fte !== 'number' || fte <= 0) return null
  if (typeof since !== 'string' || !reason || !coverage) return null
  return {
    position,
    subject: typeof subject === 'string' ? subject : null,
    fte,
    hours: numberIn(of('hours')),
    // Whatever day was typed: what is reported as open is open by today.
    since: since > today ? today : since,
    reason,
    coverage,
    housing: of('housing') === true,
    suitsYoung: of('suitsYoung') === true,
  }
}

function chosen<Word>(words: readonly Word[], answer: Answer | undefined): Word | undefined {
  return typeof answer === 'number' ? words[answer - 1] : undefined
}

function numberIn(answer: Answer | undefined): number | null {
  return typeof answer === 'number' ? answer : null
}
