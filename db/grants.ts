// Roles: granted to a person for a time, ended, never deleted.
import { type Actor, may, type Role } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { recordAudit } from './audit.ts'
import type { PrismaClient } from './open.ts'

export type NewGrant = {
  personId: number
  role: Role
  organisationId: number | null
  /** Activity areas 1–7 of a specialist. */
  areas: number[]
  subject: string | null
}

/** @throws Refusal when a role lacks what bounds it, or without the right */
export async function grantRole(db: PrismaClient, actor: Actor, grant: NewGrant, now: Date): Promise<{ id: number }> {
  mustWrite(actor)
  if (grant.role === 'organisation_head' && grant.organisationId === null) throw new Refusal('panel-refused-grant-head')
  if (grant.role === 'specialist' && grant.areas.length === 0) throw new Refusal('panel-refused-grant-areas')
  if (grant.areas.some((area) => !Number.isInteger(area) || area < 1 || area > 7)) {
    throw new Refusal('panel-refused-grant-areas')
  }
  return db.$transaction(async (tx) => {
    const { id } = await tx.roleGrant.create({ data: { ...grant, activeFrom: now } })
    const detail = { role: grant.role, personId: grant.personId }
    await recordAudit(tx, actor, { action: 'grantRole', subject: 'roleGrant', subjectId: id, detail }, now)
    return { id }
  })
}

/** The role is over from today on. */
export async function endGrant(db: PrismaClient, actor: Actor, id: number, now: Date): Promise<void> {
  mustWrite(actor)
  await db.$transaction(async (tx) => {
    const { count } = await tx.roleGrant.updateMany({ where: { id, activeTo: null }, data: { activeTo: now } })
    if (count === 0) throw new Refusal('panel-refused-grant-over')
    await recordAudit(tx, actor, { action: 'endGrant', subject: 'roleGrant', subjectId: id }, now)
  })
}

function mustWrite(actor: Actor): void {
  if (!may(actor, 'write', 'roleGrant')) throw new Refusal('panel-refused-right')
}
