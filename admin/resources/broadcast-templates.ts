// Templates of broadcasts that the centre has kept: each is chosen when a broadcast is made.
import { type BroadcastContent, broadcastContent } from '../../core/broadcasts/content.ts'
import { categories } from '../../core/outbox/category.ts'
import { deleteTemplate } from '../actions/delete-template.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

export const broadcastTemplates: ResourceDeclaration = {
  model: 'BroadcastTemplate',
  subject: 'broadcast',
  icon: 'Copy',
  group: 'surveys',
  title: 'name',
  list: ['name', 'about', 'area', 'text', 'createdAt'],
  show: ['name', 'about', 'area', 'text', 'createdAt'],
  edit: [],
  computed: {
    about: {
      kind: 'choice',
      choices: [...categories],
      needs: { category: true },
      value: ({ category }) => category,
    },
    text: { kind: 'text', needs: { content: true }, value: ({ content }) => textOf(broadcastContent.parse(content)) },
  },
  filters: ['createdAt'],
  sort: { name: ['name'], createdAt: ['createdAt'] },
  search: byText('name'),
  actions: [deleteTemplate],
}

function textOf({ text }: BroadcastContent): string {
  return text.ru
}
