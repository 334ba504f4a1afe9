// Who can be handed a question: whoever of the staff, the tutors and the educators has a way into the panel.
import { type PersonName, shortName } from '../../core/people/names.ts'
import { current } from '../current.ts'
import type { Db } from '../open.ts'

const roles = ['director', 'deputy', 'specialist', 'tutor', 'rmo_leader', 'mentor', 'educator'] as const
export type RecipientRole = (typeof roles)[number]

export type Recipient = {
  accountId: number
  personId: number
  name: string
  role: RecipientRole
  /** Of a specialist; empty where everything or nothing of a queue is theirs. */
  areas: number[]
}

/** By role, the centre first, then by name. Whoever has several roles is there by the first of them. */
export async function recipients(db: Db, now: Date): Promise<Recipient[]> {
  const accounts = await db.account.findMany({
    where: { disabledAt: null, person: { grants: { some: { role: { in: [...roles] }, ...current(now) } } } },
    orderBy: [{ person: { searchName: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      person: {
        select: {
          id: true,
          lastName: true,
          firstName: true,
          middleName: true,
          grants: { where: { role: { in: [...roles] }, ...current(now) }, select: { role: true, areas: true } },
        },
      },
    },
  })
  return accounts
    .map(({ id, person }) => recipientOf(id, person))
    .toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
}

type Person = PersonName & { id: number; grants: { role: string; areas: number[] }[] }

function recipientOf(accountId: number, person: Person): Recipient {
  const role = roles.find((one) => person.grants.some((grant) => grant.role === one)) ?? 'educator'
  const areas = role === 'specialist' ? person.grants.flatMap((grant) => grant.areas) : []
  return { accountId, personId: person.id, name: shortName(person), role, areas }
}
