// Codes for the people of one organisation: the sheet that is printed, cut and handed out.
import { type Actor, may } from '../core/access.ts'
import { fullName } from '../core/people/names.ts'
import { Refusal } from '../core/refusal.ts'
import { issueCodes } from './codes.ts'
import { current } from './current.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

export type SheetLine = { personId: number; name: string; code: string; expiresAt: Date }

/**
 * One fresh code for everybody who works there today and has no chat yet, in the order of names.
 * @throws Refusal without the right
 */
export function issueSheet(db: Db, actor: Actor, organisationId: number, now: Date): Promise<SheetLine[]> {
  if (!may(actor, 'write', 'linkCode')) throw new Refusal('panel-refused-right')
  return inTransaction(db, async (tx) => {
    const people = await tx.person.findMany({
      where: {
        assignments: { some: { organisationId, ...current(now) } },
        contacts: { none: { channel: { not: 'web' } } },
      },
      select: { id: true, lastName: true, firstName: true, middleName: true },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
    })
    const codes = await issueCodes(tx, actor, { personIds: people.map(({ id }) => id), now })
    const issued = new Map(codes.map((code) => [code.personId, code]))
    return people.flatMap((person) => {
      const own = issued.get(person.id)
      return own ? [{ ...own, name: fullName(person) }] : []
    })
  })
}
