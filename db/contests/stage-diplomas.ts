// All diplomas of one stage, for whoever runs its contest.
import { type Actor, may } from '../../core/access.ts'
import { type EventRefused, noteEvent, refused } from '../events/rights.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { type Diploma, diplomaOf, withDiploma } from './diplomas.ts'

/** Those that hold, by name; taking them is noted. */
export async function diplomasOf(
  db: Db,
  actor: Actor,
  stageId: number,
  now: Date,
): Promise<{ kind: 'diplomas'; title: string; all: Diploma[] } | EventRefused> {
  const stage = await db.centreEvent.findFirst({
    where: { AND: [{ id: stageId }, whereOf(actor, 'write', 'centreEvent', now)] },
    select: { title: true },
  })
  if (!stage || !may(actor, 'read', 'listExport')) return refused('events-refused-not-allowed')
  const rows = await db.contestEntry.findMany({
    where: { stageId, diplomaNumber: { not: null } },
    include: withDiploma,
    orderBy: [{ application: { person: { lastName: 'asc' } } }, { id: 'asc' }],
  })
  const all = rows.flatMap((row) => diplomaOf(row) ?? []).filter(({ holds }) => holds)
  if (all.length === 0) return refused('contests-refused-no-diploma')
  await noteEvent(db, actor, 'downloadDiplomas', stageId, { count: all.length }, now)
  return { kind: 'diplomas', title: stage.title, all }
}
