// The list of positions: chosen from, not edited here.
import type { ResourceDeclaration } from '../declare.ts'
import { escapeLike } from '../filters.ts'

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
  search: (text) => ({ title: { contains: escapeLike(text), mode: 'insensitive' } }),
}
