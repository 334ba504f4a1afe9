// The saved segments that somebody may count, by name.
import type { Actor } from '../../core/access.ts'
import type { Db } from '../open.ts'
import { usable } from '../segments.ts'

export async function listSegments(db: Db, actor: Actor): Promise<{ id: number; name: string }[]> {
  const rows = await db.segment.findMany({
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const kept: { id: number; name: string }[] = []
  for (const row of rows) if ((await usable(db, actor, row.id)).kind === 'segment') kept.push(row)
  return kept
}
