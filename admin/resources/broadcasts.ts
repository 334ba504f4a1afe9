// Broadcasts: what the centre says to many at once. Each is written, sent and watched on a page of its own.
import { createBroadcast } from '../actions/create-broadcast.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

export const broadcasts: ResourceDeclaration = {
  model: 'Broadcast',
  subject: 'broadcast',
  icon: 'Send',
  group: 'surveys',
  title: 'title',
  list: ['title', 'status', 'sendAt', 'queuedAt', 'recipients'],
  show: [
    'title',
    'area',
    'status',
    'sendAt',
    'sendUntil',
    'perMinute',
    'queuedAt',
    'finishedAt',
    'recipients',
    'createdAt',
    'changedAt',
  ],
  edit: [],
  tones: { status: { unsent: 'bad', cancelled: 'quiet' } },
  filters: ['status', 'sendAt'],
  sort: { changedAt: ['changedAt'], title: ['title'], status: ['status', 'changedAt'], sendAt: ['sendAt'] },
  descending: true,
  search: byText('title'),
  actions: [createBroadcast],
  pages: [{ name: 'openBroadcast', icon: 'Send', page: 'broadcast', parameter: 'broadcast' }],
}
