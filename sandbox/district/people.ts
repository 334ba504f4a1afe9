// Who can be played in the chat of the demo: young educators whom the open wave asks, each with a way in.
import { fullName } from '../../core/people/names.ts'
import { issueCodes } from '../../db/codes.ts'
import type { PrismaClient } from '../../db/open.ts'
import type { DemoPerson } from '../control/control.ts'

const shown = 12
const codes = new Map<number, { code: string; expiresAt: Date }>()

/** The one of the demo account comes first; who is tied to a chat already needs no code. */
export async function demoPeople(db: PrismaClient, now: Date): Promise<DemoPerson[]> {
  const people = await db.person.findMany({
    where: {
      status: 'working',
      OR: [{ respondents: { some: { answeredAt: null, wave: { status: 'open' } } } }, { contacts: { some: {} } }],
    },
    include: {
      account: { select: { id: true } },
      contacts: { select: { id: true } },
      assignments: {
        where: { isMainJob: true },
        include: { position: { select: { title: true } }, organisation: { select: { shortName: true } } },
      },
    },
    orderBy: { id: 'asc' },
    take: 400,
  })
  // Whoever has a chat already must be found again, whatever has been answered since.
  const rank = ({ account, contacts }: (typeof people)[number]) => (account ? 2 : 0) + (contacts.length > 0 ? 1 : 0)
  const chosen = [...people].sort((a, b) => rank(b) - rank(a)).slice(0, shown)
  const needing = chosen.filter(({ id, contacts }) => contacts.length === 0 && isStale(id, now)).map(({ id }) => id)
  if (needing.length > 0) {
    for (const { personId, code, expiresAt } of await issueCodes(db, { kind: 'system' }, { personIds: needing, now })) {
      codes.set(personId, { code, expiresAt })
    }
  }
  return chosen.map((person) => {
    const assignment = person.assignments[0]
    const code = person.contacts.length === 0 ? codes.get(person.id)?.code : undefined
    return {
      key: person.token,
      name: fullName(person),
      detail: assignment ? `${assignment.position.title}, ${assignment.organisation.shortName}` : '',
      ...(code !== undefined && { startCode: code }),
    }
  })
}

function isStale(personId: number, now: Date): boolean {
  const known = codes.get(personId)
  return !known || known.expiresAt.getTime() - now.getTime() < 3_600_000
}
