// Segments: saved audiences. Their rules are put together on a page of their own.
import { createSegment } from '../actions/create-segment.ts'
import { deleteSegment } from '../actions/delete-segment.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byName } from '../search.ts'

type Counted = { _count: { waves: number } }

export const segments: ResourceDeclaration = {
  model: 'Segment',
  subject: 'segment',
  icon: 'Filter',
  group: 'surveys',
  title: 'name',
  list: ['name', 'waves', 'changedAt'],
  show: ['name', 'waves', 'createdAt', 'changedAt'],
  edit: [],
  computed: {
    waves: {
      kind: 'number',
      needs: { _count: { select: { waves: true } } },
      value: (row) => (row as Counted)._count.waves,
    },
  },
  filters: [],
  sort: { name: ['name'], changedAt: ['changedAt'] },
  search: byName,
  actions: [createSegment, deleteSegment],
  pages: [{ name: 'buildSegment', icon: 'Edit', page: 'segment', parameter: 'segment' }],
}
