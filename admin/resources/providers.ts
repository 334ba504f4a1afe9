// Who gives courses.
import { normaliseForSearch } from '../../core/people/names.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byName } from '../search.ts'

export const providers: ResourceDeclaration = {
  model: 'Provider',
  subject: 'provider',
  icon: 'Archive',
  group: 'training',
  title: 'name',
  list: ['name', 'type', 'programs'],
  show: ['name', 'aliases', 'type', 'licenceNote', 'programs'],
  edit: ['name', 'aliases', 'type', 'licenceNote'],
  canCreate: true,
  computed: {
    programs: {
      kind: 'number',
      needs: { _count: { select: { programs: true } } },
      value: (row) => (row as { _count: { programs: number } })._count.programs,
    },
  },
  filters: ['type'],
  sort: { name: ['name'], type: ['type', 'name'] },
  search: byName,
  follow: ({ name, aliases }: Row) => ({ searchName: normaliseForSearch([name, ...(aliases as string[])].join(' ')) }),
}
