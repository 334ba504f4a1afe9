// What everything on the page about a version is said with: the questionnaire, whom it is read as, the words of the page.
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts, OrganisationType } from '../../core/survey/facts.ts'
import type { Language } from '../../core/view.ts'
import type { Words } from '../../locales/index.ts'

export type About = {
  definition: Definition
  /** The respondent it is read as. */
  facts: Facts
  /** Of the reader. */
  words: Words
  language: Language
}

/** Those who answer questionnaires. */
export const readAs = ['school', 'kindergarten', 'supplementary'] as const satisfies OrganisationType[]

/** In the autumn, as most waves are. */
const usualMonth = 9

export function factsOf(type: OrganisationType, language: Language): Facts {
  return { language, organisationType: type, month: usualMonth }
}

const numbers = { ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en') }

export function numberIn(language: Language, value: number): string {
  return numbers[language].format(value)
}
