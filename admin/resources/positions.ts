// The list of positions: chosen from, not edited here.
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

export const positions: ResourceDeclaration = {
  model: 'Position',
  subject: 'position',
  icon: 'Briefcase',
  group: null,
  title: 'title',
  list: ['title', 'pedagogical'],
  show: ['title', 'titleEn', 'pedagogical'],
  edit: [],
  filters: ['pedagogical'],
  sort: { title: ['title'] },
  search: byText('title'),
}
