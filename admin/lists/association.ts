// The members of the association as a table to write.
import { fullName } from '../../core/people/names.ts'
import type { Member } from '../../db/events/association.ts'
import type { TableToWrite } from '../../reports/table.ts'
import type { Reader } from '../results/reader.ts'

export function membersToWrite({ words }: Reader, members: readonly Member[]): TableToWrite & { count: number } {
  return {
    name: words('panel-ui-pages-association'),
    head: ['member', 'organisation', 'attended', 'titles', 'coming'].map((key) => words(`association-column-${key}`)),
    widths: [36, 32, 18, 64, 24],
    count: members.length,
    rows: () =>
      members.map((one) => [
        fullName(one),
        one.organisation,
        one.attended,
        one.titles.join('; ') || null,
        one.isComing ? words('association-coming') : null,
      ]),
  }
}
