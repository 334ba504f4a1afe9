// Decisions on consent documents: given, refused, withdrawn. A decision is never changed, only followed by another.
import { consents } from '../content/consents/index.ts'
import type { Decision, Purpose } from '../core/consents/document.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

export type Decided = {
  contactId: number
  purpose: Purpose
  decision: Exclude<Decision, 'withdrawn'>
  version: string
  /** sha256 of the exact text shown. */
  hash: string
  now: Date
}

/** As `stands` of core/consents: whether the contact has said yes to words that cover the messages of today. */
export function agreesToMessages(contactId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((
    SELECT decision = 'given' AND document_version COLLATE "C" >= ${consents.messages.since}
    FROM consent WHERE contact_id = ${contactId} AND purpose = 'messages' ORDER BY id DESC LIMIT 1), false)`
}

/** Deciding again what is decided already adds nothing. */
export async function decideConsent(db: Db, decided: Decided): Promise<void> {
  const { contactId, purpose, decision, version, hash, now } = decided
  await inTransaction(db, async (tx) => {
    const latest = await tx.consent.findFirst({ where: { contactId, purpose }, orderBy: { id: 'desc' } })
    const isSame = latest?.decision === decision && latest.documentVersion === version && latest.documentHash === hash
    if (isSame) return
    const contact = await tx.contact.findUniqueOrThrow({ where: { id: contactId } })
    await tx.consent.create({
      data: {
        contactId,
        personId: contact.personId,
        purpose,
        decision,
        documentVersion: version,
        documentHash: hash,
        decidedAt: now,
      },
    })
  })
}

/**
 * Withdraws what was given. Without consent to processing the chat is untied, the drafts are erased, no result is
 * shown to a head any more, and the address of the own calendar is closed.
 */
export async function withdrawConsent(
  db: Db,
  { contactId, purpose, now }: { contactId: number; purpose: Purpose; now: Date },
): Promise<{ kind: 'withdrawn' } | { kind: 'nothing-given' }> {
  return inTransaction(db, async (tx) => {
    const latest = await tx.consent.findFirst({ where: { contactId, purpose }, orderBy: { id: 'desc' } })
    if (latest?.decision !== 'given') return { kind: 'nothing-given' }
    const { personId, documentVersion, documentHash } = latest
    await tx.consent.create({
      data: { contactId, personId, purpose, decision: 'withdrawn', documentVersion, documentHash, decidedAt: now },
    })
    await tx.outboxMessage.updateMany({
      where: { contactId, status: 'queued' },
      data: { status: 'cancelled', settledAt: now },
    })
    if (purpose === 'processing') await untie(tx, contactId)
    return { kind: 'withdrawn' }
  })
}

async function untie(db: Db, contactId: number): Promise<void> {
  const { personId } = await db.contact.findUniqueOrThrow({ where: { id: contactId } })
  await db.contact.update({ where: { id: contactId }, data: { personId: null, linkedAt: null } })
  await db.accessRequest.updateMany({ where: { contactId, status: 'waiting' }, data: { status: 'refused' } })
  if (personId === null) return
  // Another address of the same person may still stand under a consent of its own: a messenger, or the page.
  const others = await db.$queryRaw<unknown[]>`
    SELECT FROM contact WHERE person_id = ${personId} AND 'given' = (
      SELECT decision FROM consent WHERE contact_id = contact.id AND purpose = 'processing' ORDER BY id DESC LIMIT 1)`
  if (others.length > 0) return
  await db.questionDraft.deleteMany({ where: { personId } })
  await db.answerDraft.deleteMany({ where: { account: { personId } } })
  await db.contestDraft.deleteMany({ where: { personId } })
  await db.run.deleteMany({ where: { personId, status: { not: 'submitted' } } })
  await db.resultShowing.deleteMany({ where: { response: { personId } } })
  await db.calendarFeed.deleteMany({ where: { personId } })
}
