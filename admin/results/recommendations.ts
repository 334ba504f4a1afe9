// What has come of a wave so far, in figures.
import type { Totals } from '../../db/recommendations/totals.ts'
import type { Section } from '../sheet.ts'
import { type Reader, whole } from './reader.ts'

export function recommendationsSection(reader: Reader, totals: Totals | null): Section[] {
  if (!totals) return []
  const { words } = reader
  const tile = (name: 'made' | 'open' | 'done' | 'declined', note = '') => ({
    label: words(`recommendations-total-${name}`),
    value: whole(reader, totals[name]),
    note,
  })
  const { helped, marked } = totals
  const effect = marked > 0 ? words('recommendations-total-helped', { helped, marked }) : ''
  return [
    {
      id: 'recommendations',
      title: words('results-advice'),
      tiles: [tile('made'), tile('open'), tile('done', effect), tile('declined')],
    },
  ]
}
