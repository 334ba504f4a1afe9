// What became of the calls that the demo's waves asked for: the centre works, and has not finished.
import type { Prisma } from '../../db/open.ts'
import { tokenOf } from './rows.ts'
import type { WaveRecord } from './types.ts'

type Became = Pick<Prisma.RecommendationCreateManyInput, 'status' | 'kind'>

/** Of the latest closed wave one call in five is still due, in every state that there is; of those before it none. */
export function callOf(waves: WaveRecord[], wave: WaveRecord, personKey: string): Partial<Became> {
  if (wave.status === 'open') return {}
  const latest = waves.findLast(({ status }) => status === 'closed')
  const lot = Number.parseInt(tokenOf(`call:${wave.key}`, personKey).slice(0, 4), 16) % 20
  if (wave !== latest || lot < 15) return { status: 'done' }
  const left: Partial<Became>[] = [
    { status: 'declined' },
    {},
    { status: 'in_progress' },
    { status: 'in_progress' },
    { status: 'in_progress', kind: 'write' },
  ]
  return left[lot - 15] ?? {}
}
