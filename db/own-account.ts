// As whom the person of a chat acts for the centre: through the account with which they sign in to the panel.
import type { Actor } from '../core/access.ts'
import { signedInAs } from './accounts.ts'
import type { Db } from './open.ts'

/** Null where they have no account, or its door is closed. */
export async function ownAccount(db: Db, personId: number, now: Date): Promise<(Actor & { kind: 'staff' }) | null> {
  const account = await db.account.findUnique({ where: { personId }, select: { id: true } })
  return account && ((await signedInAs(db, account.id, now))?.actor ?? null)
}
