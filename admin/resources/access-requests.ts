// «I have no code»: somebody wrote in a chat, staff ring them up and tie the chat to the person, or refuse.
import { Refusal } from '../../core/refusal.ts'
import { approveRequest, refuseRequest } from '../../db/access-requests.ts'
import type { ActionDeclaration, ResourceDeclaration, Row } from '../declare.ts'

const isWaiting = ({ status }: Row) => status === 'waiting'

const approve: ActionDeclaration = {
  name: 'approveRequest',
  icon: 'UserCheck',
  type: 'record',
  suits: isWaiting,
  fields: [
    { name: 'person', kind: 'reference', reference: 'Person', required: true },
    { name: 'move', kind: 'choice', choices: ['keep', 'move'] },
  ],
  run: async ({ db, actor, now }, { id }, values) => {
    const at = { requestId: Number(id), personId: Number(values.person), now, move: values.move === 'move' }
    const { kind } = await approveRequest(db, actor, at)
    if (kind !== 'approved') throw new Refusal(`panel-request-${kind}`)
    return { message: 'panel-request-approved' }
  },
}

const refuse: ActionDeclaration = {
  name: 'refuseRequest',
  icon: 'UserX',
  type: 'record',
  suits: isWaiting,
  isDangerous: true,
  fields: [{ name: 'reason', kind: 'longtext' }],
  run: async ({ db, actor, now }, { id }, { reason = '' }) => {
    const { kind } = await refuseRequest(db, actor, { requestId: Number(id), now, ...(reason && { reason }) })
    if (kind !== 'refused') throw new Refusal(`panel-request-${kind}`)
    return { message: 'panel-request-refused' }
  },
}

export const accessRequests: ResourceDeclaration = {
  model: 'AccessRequest',
  subject: 'accessRequest',
  icon: 'UserPlus',
  group: 'access',
  title: 'number',
  list: ['number', 'organisation', 'status', 'createdAt', 'person', 'decidedBy'],
  show: ['number', 'organisation', 'status', 'createdAt', 'person', 'reason', 'decidedBy', 'decidedAt'],
  edit: [],
  computed: { number: { kind: 'text', needs: { id: true }, value: ({ id }) => `№ ${String(id)}` } },
  filters: ['status', 'organisation', 'createdAt'],
  sort: { createdAt: ['createdAt'], status: ['status', 'createdAt'] },
  descending: true,
  search: (text) => ({ id: Number(/^№?\s*(\d{1,9})$/.exec(text.trim())?.[1] ?? 0) }),
  actions: [approve, refuse],
}
