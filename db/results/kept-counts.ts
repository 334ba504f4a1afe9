// Counting a wave once: what was counted is kept, and only what has come since is counted and added.
import type { Definition } from '../../core/survey/definition.ts'
import type { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { between, standingOf } from './standing.ts'

type Countable<Figures> = {
  wave: { id: number; anonymity: Definition['anonymity'] }
  /** What is counted and in which form: to be changed together with what `count` gives. */
  about: string
  /** What else the figures follow from; when it is another, everything is counted anew. */
  also?: string
  count: (range: Prisma.Sql) => Promise<Figures>
  merge: (one: Figures, other: Figures) => Figures
}

/** Counting fewer is quicker than writing down what was counted. */
const worthKeeping = 200

/**
 * The same figures as `count` gives for all responses of the wave. Nothing is kept while responses come in and go at
 * the very moment of counting; the next reader tries again.
 */
export async function countOnce<Figures extends object>(
  db: Db,
  { wave, about, also = '', count, merge }: Countable<Figures>,
  fromHowMany = worthKeeping,
): Promise<Figures> {
  const of = { waveId: wave.id, anonymity: wave.anonymity }
  const now = await standingOf(db, of, null)
  const row = await db.waveCount.findUnique({ where: { waveId_about: { waveId: wave.id, about } } })
  const before = row && row.upTo < now.upTo ? await standingOf(db, of, row.upTo) : now
  const isRight = row !== null && row.state === `${before.state} ${also}`.trim()
  if (isRight && before === now && row.upTo === now.upTo) return row.figures as Figures
  const fresh = await count(between(isRight ? row.upTo : 0, now.upTo))
  const figures = isRight ? merge(row.figures as Figures, fresh) : fresh
  const added = manyOf(now.state) - (isRight ? manyOf(before.state) : 0)
  if (added < fromHowMany || (await standingOf(db, of, now.upTo || null)).state !== now.state) return figures
  const data = { upTo: now.upTo, state: `${now.state} ${also}`.trim(), figures: figures as Prisma.InputJsonObject }
  await db.waveCount.upsert({
    where: { waveId_about: { waveId: wave.id, about } },
    create: { waveId: wave.id, about, ...data },
    update: data,
  })
  return figures
}

function manyOf(state: string): number {
  return Number.parseInt(state, 10)
}
