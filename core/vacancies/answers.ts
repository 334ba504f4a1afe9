// What the answers of questionnaire (e) report. The numbers are those of the options in its file.
import type { LocalDate } from '../people/local-date.ts'
import type { Answer, Answers } from '../survey/answer.ts'
import type { Definition } from '../survey/definition.ts'
import { copiesIn } from '../survey/repeat.ts'

/** In the order of the options of questions 7 and 8. */
export const REASONS = ['dismissal', 'retirement', 'leave', 'new_classes', 'other'] as const
export const COVERAGE = ['combined', 'part_timer', 'not_taught'] as const

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
  const common = { retiring: numberIn(answers['11']), targetedWanted: numberIn(answers['12']) }
  if (answers['1'] === false) return { vacancies: [], ...common }
  if (answers['1'] !== true) return null
  const section = definition.sections.find(({ items }) => items.some(({ code }) => code === '2'))
  const vacancies = section ? copiesIn(section, answers).flatMap((one) => vacancyIn(one, today) ?? []) : []
  return vacancies.length > 0 ? { vacancies, ...common } : null
}

function vacancyIn(answers: Answers, today: LocalDate): SaidVacancy | null {
  const { 2: position, 3: subject, 4: fte, 6: since } = answers
  const [reason, coverage] = [chosen(REASONS, answers['7']), chosen(COVERAGE, answers['8'])]
  if (typeof position !== 'string' || typeof fte !== 'number' || fte <= 0) return null
  if (typeof since !== 'string' || !reason || !coverage) return null
  return {
    position,
    subject: typeof subject === 'string' ? subject : null,
    fte,
    hours: numberIn(answers['5']),
    // Whatever day was typed: what is reported as open is open by today.
    since: since > today ? today : since,
    reason,
    coverage,
    housing: answers['9'] === true,
    suitsYoung: answers['10'] === true,
  }
}

function chosen<Word>(words: readonly Word[], answer: Answer | undefined): Word | undefined {
  return typeof answer === 'number' ? words[answer - 1] : undefined
}

function numberIn(answer: Answer | undefined): number | null {
  return typeof answer === 'number' ? answer : null
}
