// The questionnaires we ship. To add one: its file in questionnaires/, its line here.
import { type Loaded, loadQuestionnaire, type Say } from './load.ts'

export const questionnaires = [
  'young-difficulties',
  'emotional-comfort',
  'deficits',
  'training-request',
  'vacancies',
  'rmo',
  'tutor-report',
  'library',
  'event-feedback',
] as const

export function questionnaireFile(code: string): URL {
  return new URL(`./questionnaires/${code}.yaml`, import.meta.url)
}

/** All of them, checked; throws on the first file with problems, naming them all. */
export function loadQuestionnaires(say: Say): Loaded[] {
  return questionnaires.map((code) => loadQuestionnaire(questionnaireFile(code), say))
}
