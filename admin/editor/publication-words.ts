// What publishing would change, in sentences, for whoever is about to confirm it.
import type { Publication } from '../../db/survey-publish.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'

export function publicationInWords({ number, change, waves, since }: Publication, { actor }: Pick<Desk, 'actor'>) {
  const words = wordsOf(actor.language)
  const lines: string[] = []
  const add = (key: string, codes: string[], more = {}) => {
    if (codes.length > 0) lines.push(words(key, { count: codes.length, codes: codes.join(', '), ...more }))
  }
  if (since.length > 0) lines.push(words('panel-editor-change-since', { number: since.at(-1) ?? 0 }))
  if (change) {
    const of = (kind: string) => change.kept.filter((one) => one.kind === kind).map(({ code }) => code)
    add(
      'panel-editor-change-added',
      change.added.map(({ code }) => code),
    )
    add(
      'panel-editor-change-removed',
      change.removed.map(({ code }) => code),
    )
    add('panel-editor-change-changed', of('changed'))
    add('panel-editor-change-reworded', of('reworded'))
    add('panel-editor-change-broken', change.brokenBlocks)
    if (lines.length === 0) lines.push(words('panel-editor-change-none'))
  }
  const kept = waves.open + waves.planned
  return {
    number,
    title: words(change ? 'panel-editor-publish-title' : 'panel-editor-publish-first', { number }),
    lines,
    waves: kept === 0 ? words('panel-editor-publish-no-waves') : words('panel-editor-publish-waves', waves),
  }
}
