// What an event is meant for, in words: the blocks of a questionnaire and the questionnaire.
import { sayToAll } from '../../core/survey/say-to-all.ts'
import type { Language } from '../../core/view.ts'
import { type ScaleChoice, scaleChoices } from '../../db/events/aims.ts'
import type { Aim } from '../../db/events/draft.ts'
import type { Db } from '../../db/open.ts'

export function nameOfBlock({ title }: ScaleChoice, language: Language): string {
  return sayToAll(title, language)
}

/** A line a questionnaire, in their order; a block that is in none any more goes by its code. */
export function nameAims(choices: readonly ScaleChoice[], aims: readonly Aim[], language: Language): string[] {
  const isOf = (choice: ScaleChoice) => (aim: Aim) => aim.survey === choice.survey.code && aim.scale === choice.scale
  const known = choices.filter((choice) => aims.some(isOf(choice)))
  const gone = aims.filter((aim) => !known.some((choice) => isOf(choice)(aim)))
  const lines = [...new Set(known.map(({ survey }) => survey.title))].map((title) => {
    const blocks = known.filter(({ survey }) => survey.title === title).map((choice) => nameOfBlock(choice, language))
    return `${blocks.join(', ')} · ${title}`
  })
  return [...lines, ...gone.map(({ scale }) => scale)]
}

export async function namesOfAims(db: Db, aims: readonly Aim[], language: Language): Promise<string[]> {
  return aims.length === 0 ? [] : nameAims(await scaleChoices(db), aims, language)
}
