// A messenger that refuses our token, or that has neither heard nor been heard for minutes: nothing goes out meanwhile.
import { may } from '../../core/access.ts'
import { troubledChannels } from '../leases.ts'
import type { Look } from './attention.ts'

const patienceMs = 5 * 60_000

export const channels: Look = async ({ db, actor }) => {
  if (!may(actor, 'read', 'delivery')) return []
  const found = await troubledChannels(db, patienceMs)
  return found.map(({ channel, kind, since }) => ({
    name: `channel-${kind}`,
    count: 1,
    args: { channel, since },
    tone: 'urgent' as const,
  }))
}
