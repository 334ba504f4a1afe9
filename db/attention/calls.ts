// People whose call or letter from the centre is still due.
import { countCalls } from '../results/calls.ts'
import type { Look } from './attention.ts'

export const calls: Look = async ({ db, actor, now }) => {
  const { due, late } = await countCalls(db, actor, now)
  return due === 0 ? [] : [{ name: 'calls', count: due, args: { late }, tone: late > 0 ? 'urgent' : 'plain' }]
}
