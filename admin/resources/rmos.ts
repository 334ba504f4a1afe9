// Methodical associations of the district: for whom each is, who leads it.
import { fullName, normaliseForSearch } from '../../core/people/names.ts'
import { addRmoPosition, removeRmoPosition } from '../../db/rmo.ts'
import { period } from '../checks.ts'
import type { ActionDeclaration, ResourceDeclaration, Row } from '../declare.ts'
import { byName } from '../search.ts'

type Linked = { positions: { position: { title: string } }[]; leader: object | null; _count: { members: number } }

const position: ActionDeclaration['fields'] = [
  { name: 'position', kind: 'reference', reference: 'Position', required: true },
]

const add: ActionDeclaration = {
  name: 'addRmoPosition',
  icon: 'Plus',
  type: 'record',
  fields: position,
  run: async ({ db, actor, now }, { id }, values) => {
    await addRmoPosition(db, actor, { rmoId: Number(id), positionId: Number(values.position) }, now)
    return { message: 'panel-addRmoPosition-done' }
  },
}

const remove: ActionDeclaration = {
  name: 'removeRmoPosition',
  icon: 'Minus',
  type: 'record',
  fields: position,
  run: async ({ db, actor, now }, { id }, values) => {
    await removeRmoPosition(db, actor, { rmoId: Number(id), positionId: Number(values.position) }, now)
    return { message: 'panel-removeRmoPosition-done' }
  },
}

export const rmos: ResourceDeclaration = {
  model: 'Rmo',
  subject: 'rmo',
  icon: 'Users',
  group: 'networks',
  title: 'name',
  list: ['code', 'name', 'organisationTypes', 'leaderName', 'members', 'inIndicator'],
  show: [
    'code',
    'name',
    'aliases',
    'organisationTypes',
    'positions',
    'subjects',
    'classTeachers',
    'leaderName',
    'members',
    'inIndicator',
    'activeFrom',
    'activeTo',
  ],
  edit: [
    'code',
    'name',
    'aliases',
    'organisationTypes',
    'subjects',
    'classTeachers',
    'leader',
    'inIndicator',
    'activeFrom',
    'activeTo',
  ],
  canCreate: true,
  computed: {
    positions: {
      kind: 'text',
      needs: { positions: { select: { position: { select: { title: true } } } } },
      value: (row) => (row as Linked).positions.map(({ position }) => position.title).join(', '),
    },
    leaderName: {
      kind: 'text',
      needs: { leader: { select: { lastName: true, firstName: true, middleName: true } } },
      value: (row) => (row as Linked).leader && fullName((row as Linked).leader as never),
    },
    members: {
      kind: 'number',
      needs: { _count: { select: { members: true } } },
      value: (row) => (row as Linked)._count.members,
    },
  },
  filters: ['organisationTypes', 'inIndicator'],
  sort: { code: ['code'], name: ['name'] },
  search: byName,
  follow: ({ code, name, aliases }: Row) => ({
    searchName: normaliseForSearch([code, name, ...(aliases as string[])].join(' ')),
  }),
  check: period('activeFrom', 'activeTo'),
  actions: [add, remove],
}
