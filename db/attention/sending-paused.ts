// All sending stands still: whoever waits for a message to go out sees why it does not, and since when.
import { may } from '../../core/access.ts'
import { changedSettings, settingFrom } from '../settings.ts'
import type { Look } from './attention.ts'

export const sendingPaused: Look = async ({ db, actor }) => {
  const sees = may(actor, 'read', 'settings')
  if (!sees && !may(actor, 'write', 'wave')) return []
  const stored = (await changedSettings(db)).get('sending-paused')
  if (!stored || !settingFrom('sending-paused', stored.value)) return []
  const count = await db.outboxMessage.count({ where: { status: 'queued' } })
  const name = sees ? 'sending-paused' : 'sending-paused-by-centre'
  return [{ name, count, args: { since: stored.changedAt }, tone: 'urgent' }]
}
