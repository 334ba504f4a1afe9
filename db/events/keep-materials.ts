// Staff add what belongs to an event, a link or a file, and take it away again.
import type { Actor } from '../../core/access.ts'
import { isPaper, judgeMaterial, type MaterialFields, mostMaterials } from '../../core/events/materials.ts'
import { judgeFile, tooLarge } from '../../core/files/judge.ts'
import { largestInAll } from '../../core/files/kinds.ts'
import { writeParts } from '../files.ts'
import { type LooseFile, rowOf } from '../loose-files.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'

type File = Omit<LooseFile, 'now'>

/** A file is seen once all of it is there. */
export async function addEventMaterial(
  db: Db,
  actor: Actor,
  eventId: number,
  { file, ...given }: MaterialFields & { file: File | null },
  now: Date,
): Promise<{ kind: 'kept' } | EventRefused> {
  const fields = trimmed(given)
  const wrong = judgeMaterial(fields, file !== null)
  if (wrong) return refusedBy(wrong)
  const judged = file && judgeFile(file.bytes, file.name)
  if (judged && 'reason' in judged) return refused(judged.reason.key, judged.reason.args as Record<string, number>)
  const begun = await inTransaction(
    db,
    async (tx): Promise<{ kind: 'begun'; fileId: number | null } | EventRefused> => {
      const found = await eventToRun(tx, actor, eventId)
      if (found.kind === 'refused') return found
      const before = await tx.eventMaterial.findMany({
        where: { eventId },
        select: { file: { select: { size: true } } },
      })
      if (before.length >= mostMaterials) return refused('events-refused-materials-many', { most: mostMaterials })
      const inAll = before.reduce((sum, one) => sum + (one.file?.size ?? 0), file?.bytes.length ?? 0)
      if (inAll > largestInAll)
        return refused('events-refused-materials-large', tooLarge(largestInAll).args as { megabytes: number })
      const { purpose, title, link } = fields
      const stored = file && judged ? await tx.storedFile.create({ data: rowOf({ ...file, now }, judged.kind) }) : null
      await tx.eventMaterial.create({
        data: {
          eventId,
          purpose,
          title,
          link,
          ...paperOf(fields),
          fileId: stored?.id ?? null,
          addedAt: now,
        },
      })
      await noteEvent(tx, actor, 'addEventMaterial', eventId, { purpose }, now)
      return { kind: 'begun', fileId: stored?.id ?? null }
    },
  )
  if (begun.kind === 'refused') return begun
  if (begun.fileId !== null && file) await writeParts(db, begun.fileId, file.bytes)
  return { kind: 'kept' }
}

/** Its file goes with it. */
export function removeEventMaterial(
  db: Db,
  actor: Actor,
  { eventId, materialId }: { eventId: number; materialId: number },
  now: Date,
): Promise<{ kind: 'removed' } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, eventId)
    if (found.kind === 'refused') return found
    const material = await tx.eventMaterial.findFirst({ where: { id: materialId, eventId } })
    if (!material) return refused('events-refused-no-material')
    await tx.eventMaterial.delete({ where: { id: materialId } })
    if (material.fileId !== null) await tx.storedFile.delete({ where: { id: material.fileId } })
    await noteEvent(tx, actor, 'removeEventMaterial', eventId, { purpose: material.purpose }, now)
    return { kind: 'removed' }
  })
}

function paperOf({ purpose, number, day }: MaterialFields): { number: string; day: Date } | null {
  return isPaper(purpose) && number && day ? { number, day: new Date(`${day}T00:00:00Z`) } : null
}

function trimmed({ purpose, title, link, number, day }: MaterialFields): MaterialFields {
  const text = (given: string | null) => given?.trim() || null
  return { purpose, title: title.trim(), link: text(link), number: text(number), day: text(day) }
}
