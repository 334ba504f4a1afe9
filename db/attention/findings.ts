// What surveys have found and nobody has decided upon.
import { openFindings } from '../findings/read.ts'
import type { Look } from './attention.ts'

export const findings: Look = async ({ db, actor }) => {
  const open = await openFindings(db, actor)
  return open.length === 0 ? [] : [{ name: 'findings', count: open.length, tone: 'plain' }]
}
