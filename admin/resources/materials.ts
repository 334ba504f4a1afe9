// «Материалы»: what the centre hands out in the chat.
import { loadTopics } from '../../content/catalogues/topics.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { add } from '../actions/add-material.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'

const topics = loadTopics()

export const materials: ResourceDeclaration = {
  model: 'Material',
  subject: 'material',
  icon: 'Book',
  group: 'training',
  title: 'title',
  list: ['title', 'kind', 'topicNames', 'organisationTypes', 'holds', 'validUntil', 'publishedAt'],
  show: [
    'title',
    'kind',
    'topicNames',
    'organisationTypes',
    'positions',
    'holds',
    'link',
    'validUntil',
    'publishedAt',
    'announcedAt',
  ],
  edit: [],
  computed: {
    topicNames: {
      kind: 'text',
      needs: { topics: true },
      value: ({ topics: codes }, _now, { actor }) =>
        (codes as string[])
          .map((code) => topics.find((topic) => topic.code === code)?.[actor.language] ?? code)
          .join(', '),
    },
    holds: {
      kind: 'choice',
      choices: ['file', 'link', 'nothing'],
      needs: { link: true, file: { select: { isWhole: true } } },
      value: ({ link, file }) => (link ? 'link' : (file as { isWhole: boolean } | null)?.isWhole ? 'file' : 'nothing'),
    },
  },
  filters: ['topic', 'kind', 'organisationTypes', 'isPublished', 'isOver', 'publishedAt'],
  ownFilters: {
    topic: {
      kind: 'choice',
      choices: topics.map(({ code }) => code),
      where: (value) => ({ topics: { has: 'text' in value ? value.text : '' } }),
    },
    isPublished: { kind: 'boolean', where: (value) => yesOrNo(value, { publishedAt: { not: null } }) },
    isOver: { kind: 'boolean', where: (value, now) => yesOrNo(value, { validUntil: { lt: dayOf(now) } }) },
  },
  sort: { publishedAt: ['publishedAt'], title: ['title'], kind: ['kind', 'title'], validUntil: ['validUntil'] },
  descending: true,
  search: (text) => ({ searchName: { contains: normaliseForSearch(text) } }),
  actions: [add],
  pages: [{ name: 'editMaterial', icon: 'Edit', page: 'material', parameter: 'material' }],
}

/** The last day still counts. */
function dayOf(now: Date): Date {
  return new Date(now.toISOString().slice(0, 10))
}

function yesOrNo(value: { text: string } | object, where: Row): Row | null {
  const wanted = 'text' in value ? value.text : ''
  return wanted === 'true' ? where : wanted === 'false' ? { NOT: where } : null
}
