// A broadcast to whoever writes it, before anybody else sees it: at once, for they are sitting there.
import { drawBroadcast } from '../../broadcasts/draw.ts'
import { declareKind } from '../kind.ts'
import { broadcastParams } from './broadcast.ts'

export const broadcastTest = declareKind({
  name: 'broadcast-test',
  category: 'service',
  priority: 5,
  expires: { days: 1 },
  keepsQuietHours: false,
  needsConsent: false,
  params: broadcastParams,
  view: ({ id, content, ...who }, words) => drawBroadcast({ id, content, who }, words),
})
