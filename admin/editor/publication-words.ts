// What publishing would change, in sentences, for whoever is about to confirm it.
import type { Publication } from '../../db/survey-publish.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { changeInWords } from './change-words.ts'
import { problemsInWords } from './words.ts'

export function publicationInWords(
  { number, change, waves, since, unread }: Publication,
  { actor }: Pick<Desk, 'actor'>,
) {
  const words = wordsOf(actor.language)
  const lines = [
    ...(since.length > 0 ? [words('panel-editor-change-since', { number: since.at(-1) ?? 0 })] : []),
    ...(change ? changeInWords(change, words) : []),
  ]
  const kept = waves.open + waves.planned
  return {
    number,
    title: words(change ? 'panel-editor-publish-title' : 'panel-editor-publish-first', { number }),
    lines,
    losses: problemsInWords(unread, { actor }).map(({ text }) => text),
    waves: kept === 0 ? words('panel-editor-publish-no-waves') : words('panel-editor-publish-waves', waves),
  }
}
