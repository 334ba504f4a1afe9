// Link codes: issued to a person, revoked, and redeemed in a chat.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../core/access.ts'
import { codeAttempts, codeFrom, codeLifetimeHours, hashCode, readCode } from '../core/codes.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import type { Db, Prisma } from './open.ts'
import { inTransaction } from './transaction.ts'

const lifetime = codeLifetimeHours * 3_600_000

/** One fresh code a person; a code the person had before stops working. */
export async function issueCodes(
  db: Db,
  actor: Actor,
  { personIds, now }: { personIds: number[]; now: Date },
): Promise<{ personId: number; code: string; expiresAt: Date }[]> {
  demand(actor, 'linkCode')
  const expiresAt = new Date(now.getTime() + lifetime)
  const issued = [...new Set(personIds)].map((personId) => ({ personId, code: codeFrom(randomBytes(16)), expiresAt }))
  await inTransaction(db, async (tx) => {
    const secret = await secretOf(tx)
    await tx.linkCode.updateMany({
      where: { personId: { in: personIds }, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    const issuedById = actor.kind === 'staff' ? actor.accountId : null
    await tx.linkCode.createMany({
      data: issued.map(({ personId, code }) => ({
        personId,
        codeHash: hashCode(code, secret),
        issuedById,
        issuedAt: now,
        expiresAt,
      })),
    })
    const detail = { personIds: issued.map((one) => one.personId) }
    await recordAudit(tx, actor, { action: 'issueCodes', subject: 'person', detail }, now)
  })
  return issued
}

/** Every code of the person that still works stops working. */
export async function revokeCode(
  db: Db,
  actor: Actor,
  { personId, now }: { personId: number; now: Date },
): Promise<{ revoked: number }> {
  demand(actor, 'linkCode')
  return inTransaction(db, async (tx) => {
    const { count } = await tx.linkCode.updateMany({
      where: { personId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    await recordAudit(tx, actor, { action: 'revokeCode', subject: 'person', subjectId: personId }, now)
    return { revoked: count }
  })
}

export type Redeemed =
  | { kind: 'linked'; personId: number }
  /** Not eight signs: no attempt at a code, and not counted as one. */
  | { kind: 'not-a-code' }
  | { kind: 'wrong'; attemptsLeft: number }
  | { kind: 'wait'; until: Date }
  | { kind: 'used' | 'expired' | 'revoked' }
  /** This chat belongs to another person already. */
  | { kind: 'chat-taken' }
  /** The person is tied to another chat of this channel; `move` would bring them over here. */
  | { kind: 'person-elsewhere' }

/** Ties the contact to the code's person. Redeeming the same code in the same chat again is the same success. */
export async function redeemCode(
  db: Db,
  contactId: number,
  { typed, now, move = false }: { typed: string; now: Date; move?: boolean },
): Promise<Redeemed> {
  const code = readCode(typed)
  if (!code) return { kind: 'not-a-code' }
  return inTransaction(db, async (tx) => {
    // Locked: twenty fast attempts are counted one by one.
    await tx.$queryRaw`SELECT id FROM contact WHERE id = ${contactId} FOR UPDATE`
    const contact = await tx.contact.findUniqueOrThrow({ where: { id: contactId } })
    const since = contact.wrongCodesSince?.getTime() ?? 0
    const wrongSoFar = since + lifetime > now.getTime() ? contact.wrongCodes : 0
    if (wrongSoFar >= codeAttempts) return { kind: 'wait', until: new Date(since + lifetime) }
    const found = await tx.linkCode.findUnique({ where: { codeHash: hashCode(code, await secretOf(tx)) } })
    if (!found) {
      await tx.contact.update({
        where: { id: contactId },
        data: { wrongCodes: wrongSoFar + 1, wrongCodesSince: wrongSoFar === 0 ? now : contact.wrongCodesSince },
      })
      return { kind: 'wrong', attemptsLeft: codeAttempts - wrongSoFar - 1 }
    }
    if (found.usedByContactId === contactId && contact.personId === found.personId)
      return { kind: 'linked', personId: found.personId }
    if (found.usedAt) return { kind: 'used' }
    if (found.revokedAt) return { kind: 'revoked' }
    if (found.expiresAt <= now) return { kind: 'expired' }
    if (contact.personId !== null && contact.personId !== found.personId) return { kind: 'chat-taken' }
    const tied = await tie(tx, { contactId, personId: found.personId, channel: contact.channel, now, move })
    if (tied.kind !== 'linked') return tied
    await tx.linkCode.update({ where: { id: found.id }, data: { usedAt: now, usedByContactId: contactId } })
    return tied
  })
}

/** Ties a contact to a person, whoever has found out that they belong together. */
export async function tie(
  tx: Prisma.TransactionClient,
  at: { contactId: number; personId: number; channel: 'telegram' | 'max' | 'web'; now: Date; move: boolean },
): Promise<Extract<Redeemed, { kind: 'linked' | 'person-elsewhere' }>> {
  const { contactId, personId, channel, now, move } = at
  const elsewhere = { personId, channel, id: { not: contactId } }
  if (!move && (await tx.contact.count({ where: elsewhere })) > 0) return { kind: 'person-elsewhere' }
  await tx.contact.updateMany({ where: elsewhere, data: { personId: null, linkedAt: null } })
  await tx.contact.update({
    where: { id: contactId },
    data: { personId, linkedAt: now, wrongCodes: 0, wrongCodesSince: null },
  })
  await tx.consent.updateMany({ where: { contactId, personId: null }, data: { personId } })
  await tx.accessRequest.updateMany({
    where: { contactId, status: 'waiting' },
    data: { status: 'approved', personId, decidedAt: now },
  })
  return { kind: 'linked', personId }
}

async function secretOf(db: Db): Promise<string> {
  return (await db.installation.findFirstOrThrow()).secret
}
