// The totals of mentors as a table to write: numbers as numbers, the share in a column of its own.
import { confirmedShare, isOverloaded } from '../../core/mentoring/totals.ts'
import { fullName } from '../../core/people/names.ts'
import type { NamedTotal } from '../../db/mentoring/totals.ts'
import type { TableToWrite } from '../../reports/table.ts'
import type { Reader } from '../results/reader.ts'

const columns = ['mentor', 'organisation', 'mentees', 'quiet', 'logged', 'confirmed', 'share', 'last', 'load'] as const

export function totalsToWrite(
  { words }: Reader,
  rows: readonly NamedTotal[],
  most: number,
): TableToWrite & { count: number } {
  return {
    name: words('panel-ui-pages-mentors'),
    head: columns.map((name) => words(`mentors-column-${name}`)),
    widths: [36, 32, 14, 18, 18, 18, 18, 18, 18],
    count: rows.length,
    rows: () =>
      rows.map((one) => {
        const share = confirmedShare(one)
        return [
          fullName(one),
          placesOf(one),
          one.mentees,
          one.quiet,
          one.logged,
          one.confirmed,
          share === null ? null : Math.round(share * 100),
          one.last,
          isOverloaded(one, most) ? words('mentors-overloaded') : null,
        ]
      }),
  }
}

export function placesOf({ organisations }: Pick<NamedTotal, 'organisations'>): string {
  return organisations.map(({ shortName }) => shortName).join(', ')
}
