// Methodical associations: the positions that an audience names; the rest of the card is a plain register.
import type { Actor } from '../core/access.ts'
import { recordAudit } from './audit.ts'
import type { PrismaClient } from './open.ts'
import { found, writable } from './own-rows.ts'

type Chosen = { rmoId: number; positionId: number }

/** Adding what is there already changes nothing. */
export async function addRmoPosition(db: PrismaClient, actor: Actor, chosen: Chosen, now: Date): Promise<void> {
  const { rmoId, positionId } = chosen
  await db.$transaction(async (tx) => {
    found(await tx.rmo.findFirst({ where: writable(actor, 'rmo', rmoId, now) }))
    found(await tx.position.findUnique({ where: { id: positionId } }))
    await tx.rmoPosition.upsert({ where: { rmoId_positionId: chosen }, create: chosen, update: {} })
    const note = { action: 'addRmoPosition', subject: 'rmo', subjectId: rmoId, detail: { positionId } }
    await recordAudit(tx, actor, note, now)
  })
}

export async function removeRmoPosition(db: PrismaClient, actor: Actor, chosen: Chosen, now: Date): Promise<void> {
  const { rmoId, positionId } = chosen
  await db.$transaction(async (tx) => {
    found(await tx.rmo.findFirst({ where: writable(actor, 'rmo', rmoId, now) }))
    found(await tx.rmoPosition.findUnique({ where: { rmoId_positionId: chosen } }))
    await tx.rmoPosition.delete({ where: { rmoId_positionId: chosen } })
    const note = { action: 'removeRmoPosition', subject: 'rmo', subjectId: rmoId, detail: { positionId } }
    await recordAudit(tx, actor, note, now)
  })
}
