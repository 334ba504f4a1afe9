// The web as a person's address: one contact a person, made at their first decision there; it holds their consents.
import type { Language } from '../core/view.ts'
import { type Decided, decideConsent, withdrawConsent } from './consents.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

type Who = { personId: number; personToken: string; language: Language }

export function decideOnPage(db: Db, who: Who, decided: Omit<Decided, 'contactId'>): Promise<void> {
  const { personId, personToken, language } = who
  const { now } = decided
  return inTransaction(db, async (tx) => {
    const tied = { personId, language, linkedAt: now, lastSeenAt: now }
    const { id: contactId } = await tx.contact.upsert({
      where: { channel_address: { channel: 'web', address: personToken } },
      create: { channel: 'web', address: personToken, createdAt: now, ...tied },
      update: tied,
    })
    await decideConsent(tx, { ...decided, contactId })
  })
}

export async function withdrawOnPage(
  db: Db,
  { personToken }: Pick<Who, 'personToken'>,
  now: Date,
): ReturnType<typeof withdrawConsent> {
  const contact = await db.contact.findUnique({
    where: { channel_address: { channel: 'web', address: personToken } },
    select: { id: true },
  })
  if (!contact) return { kind: 'nothing-given' }
  return withdrawConsent(db, { contactId: contact.id, purpose: 'processing', now })
}
