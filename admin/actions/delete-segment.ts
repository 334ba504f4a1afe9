// Deletes a segment that no planned wave waits for. Waves that have opened keep their own copy of its rules.
import { Refusal } from '../../core/refusal.ts'
import { plannedWavesOf, deleteSegment as remove } from '../../db/segments.ts'
import type { ActionDeclaration } from '../declare.ts'

export const deleteSegment: ActionDeclaration = {
  name: 'deleteSegment',
  icon: 'Trash2',
  type: 'record',
  isDangerous: true,
  preview: async ({ db }, { id }) => {
    const waves = await plannedWavesOf(db, Number(id))
    if (waves.length > 0) throw inUse(waves.map(({ title }) => title))
    return { sentences: [{ message: 'segments-deletes' }] }
  },
  run: async ({ db, actor, now }, { id }) => {
    const deleted = await remove(db, actor, Number(id), now)
    if (deleted.kind === 'refused') throw new Refusal(deleted.reason)
    if (deleted.kind === 'in-use') throw inUse(deleted.titles)
    return { message: 'segments-deleted', redirect: '/admin/resources/Segment' }
  },
}

function inUse(titles: readonly string[]): Refusal {
  return new Refusal('segments-in-use', {
    titles: titles.map((title) => `«${title}»`).join(', '),
    count: titles.length,
  })
}
