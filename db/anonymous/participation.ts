// What is kept of a person in anonymous surveys: whether they took part, and in which words that was promised.
import type { Text } from '../../core/survey/words.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

export type Participation = { waveId: number; title: string; tookPart: boolean; isOpen: boolean; notice: Text }

/** The latest first. The moment of taking part is not among it: it is not kept. */
export async function participationOf(db: Db, personId: number): Promise<Participation[]> {
  const asked = await db.respondent.findMany({
    where: { personId, wave: { status: { not: 'planned' } } },
    orderBy: { waveId: 'desc' },
    select: {
      answeredAt: true,
      wave: { select: { id: true, title: true, status: true, version: { select: { id: true, contentHash: true } } } },
    },
  })
  const kept: Participation[] = []
  for (const { answeredAt, wave } of asked) {
    const { anonymity, notice } = await definitionOf(db, wave.version)
    if (anonymity !== 'anonymous') continue
    const tookPart = answeredAt !== null
    kept.push({ waveId: wave.id, title: wave.title, tookPart, isOpen: wave.status === 'open', notice })
  }
  return kept
}
