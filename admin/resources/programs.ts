// What is taught on courses, whenever they are held.
import { normaliseForSearch } from '../../core/people/names.ts'
import { whole } from '../checks.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byName } from '../search.ts'

export const programs: ResourceDeclaration = {
  model: 'Program',
  subject: 'program',
  icon: 'Book',
  group: 'training',
  title: 'title',
  list: ['title', 'provider', 'kind', 'hours', 'form', 'taken'],
  show: ['title', 'provider', 'kind', 'hours', 'form', 'taken'],
  edit: ['title', 'provider', 'kind', 'hours', 'form'],
  canCreate: true,
  computed: {
    taken: {
      kind: 'number',
      needs: { _count: { select: { courses: true } } },
      value: (row) => (row as { _count: { courses: number } })._count.courses,
    },
  },
  filters: ['provider', 'kind', 'form', 'hours'],
  sort: { title: ['title'], provider: ['provider.name', 'title'], hours: ['hours'], kind: ['kind', 'title'] },
  search: byName,
  follow: ({ title }: Row) => ({ searchName: normaliseForSearch(String(title)) }),
  check: whole('hours', 1, 3000),
}
