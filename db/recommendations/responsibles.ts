// Who of the centre can answer for a recommendation.
import { shortName } from '../../core/people/names.ts'
import { current } from '../current.ts'
import type { Db } from '../open.ts'

/** Accounts of the director, deputies and specialists of today, by name. */
export async function responsibles(db: Db, now: Date): Promise<{ accountId: number; name: string }[]> {
  const accounts = await db.account.findMany({
    where: {
      disabledAt: null,
      person: { grants: { some: { role: { in: ['director', 'deputy', 'specialist'] }, ...current(now) } } },
    },
    orderBy: [{ person: { lastName: 'asc' } }, { id: 'asc' }],
    select: { id: true, person: { select: { lastName: true, firstName: true, middleName: true } } },
  })
  return accounts.map(({ id, person }) => ({ accountId: id, name: shortName(person) }))
}
