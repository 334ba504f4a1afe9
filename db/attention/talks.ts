// People who want to talk with the psychologist and whom nobody has taken up.
import { countTalks } from '../talks/talks.ts'
import type { Look } from './attention.ts'

export const talks: Look = async ({ db, actor }) => {
  const count = await countTalks(db, actor)
  return count === 0 ? [] : [{ name: 'talks', count, tone: 'urgent' }]
}
