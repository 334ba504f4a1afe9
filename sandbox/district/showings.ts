// Who of the demo shows their result of (c) to the head: by the same verbs as people do, one of them taking it back.
import type { PrismaClient } from '../../db/open.ts'
import { hideFromHead, showToHead } from '../../db/results/showings.ts'

const day = 24 * 3_600_000
/** By organisation, the first that was asked first. */
const shown = [4, 1]

export async function showResults(db: PrismaClient, waveId: number, now: Date): Promise<void> {
  const responses = await db.response.findMany({
    where: { waveId },
    orderBy: { id: 'asc' },
    select: { personId: true, organisationId: true },
  })
  const organisations = [...new Set(responses.map(({ organisationId }) => organisationId))]
  const people = organisations.flatMap((id, i) =>
    responses.filter(({ organisationId }) => organisationId === id).slice(0, shown[i]),
  )
  const at = (days: number) => new Date(now.getTime() - days * day)
  for (const [i, { personId }] of people.entries()) {
    await showToHead(db, { kind: 'person', personId }, { waveId }, at(12 - 2 * i))
  }
  const [first] = people
  if (first) await hideFromHead(db, { kind: 'person', personId: first.personId }, { waveId }, at(2))
}
