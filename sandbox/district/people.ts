// Who can be played in the chat of the demo: one of every kind first, then young educators with a way in.
import { fullName } from '../../core/people/names.ts'
import { issueCodes } from '../../db/codes.ts'
import type { PrismaClient } from '../../db/open.ts'
import type { DemoPerson } from '../control/control.ts'

const shown = 14
type Codes = Map<number, { code: string; expiresAt: Date }>
/** Only their hashes are stored: whoever asks again is shown what was issued, as long as it is good in that database. */
const codesIn = new WeakMap<PrismaClient, Codes>()

/** What is worth knowing of a person before one is them; the order is that of the list. */
const standings = ['new', 'begun', 'invited', 'blocked', 'answered', 'mentor', 'head', 'other'] as const
export type Standing = (typeof standings)[number]

/** The one of the demo account comes first; who is tied to a chat already needs no code. */
export async function demoPeople(db: PrismaClient, now: Date): Promise<DemoPerson[]> {
  const codes: Codes = codesIn.get(db) ?? new Map()
  codesIn.set(db, codes)
  const people = await findPeople(db)
  const placed = people.map((person) => ({ person, standing: standingOf(person) }))
  // Whoever has a chat already must be found again, whatever has been answered since.
  const rank = ({ person, standing }: (typeof placed)[number]) =>
    person.account || person.contacts.length > 0 ? standings.indexOf(standing) : standings.length
  const chosen = placed.sort((a, b) => rank(a) - rank(b)).slice(0, shown)
  const needing = chosen.filter(({ person }) => person.contacts.length === 0 && isStale(codes.get(person.id), now))
  if (needing.length > 0) {
    const personIds = needing.map(({ person }) => person.id)
    for (const { personId, code, expiresAt } of await issueCodes(db, { kind: 'system' }, { personIds, now })) {
      codes.set(personId, { code, expiresAt })
    }
  }
  return chosen.map(({ person, standing }) => {
    const assignment = person.assignments[0]
    const code = person.contacts.length === 0 ? codes.get(person.id)?.code : undefined
    return {
      key: person.token,
      name: fullName(person),
      detail: assignment ? `${assignment.position.title}, ${assignment.organisation.shortName}` : '',
      standing,
      ...(code !== undefined && { startCode: code }),
    }
  })
}

type Found = Awaited<ReturnType<typeof findPeople>>[number]

function findPeople(db: PrismaClient) {
  const openWave = { wave: { status: 'open' as const } }
  return db.person.findMany({
    where: {
      status: 'working',
      OR: [
        { respondents: { some: { answeredAt: null, ...openWave } } },
        { contacts: { some: {} } },
        { account: { isNot: null }, grants: { some: { role: { in: ['mentor', 'organisation_head'] } } } },
      ],
    },
    select: {
      id: true,
      token: true,
      lastName: true,
      firstName: true,
      middleName: true,
      account: { select: { id: true } },
      contacts: { select: { status: true } },
      grants: { select: { role: true } },
      respondents: { where: openWave, select: { answeredAt: true } },
      runs: { where: openWave, select: { status: true, state: true } },
      assignments: {
        where: { isMainJob: true },
        select: { position: { select: { title: true } }, organisation: { select: { shortName: true } } },
      },
    },
    orderBy: { id: 'asc' },
    take: 400,
  })
}

function standingOf({ contacts, respondents, runs, grants }: Found): Standing {
  if (contacts.some(({ status }) => status === 'blocked')) return 'blocked'
  if (grants.some(({ role }) => role === 'organisation_head')) return 'head'
  if (grants.some(({ role }) => role === 'mentor')) return 'mentor'
  if (respondents.length === 0) return 'other'
  if (respondents.every(({ answeredAt }) => answeredAt !== null)) return 'answered'
  if (runs.some(({ state }) => Object.keys((state as { answers?: object } | null)?.answers ?? {}).length > 0))
    return 'begun'
  return contacts.length > 0 ? 'invited' : 'new'
}

function isStale(known: { expiresAt: Date } | undefined, now: Date): boolean {
  return !known || known.expiresAt.getTime() - now.getTime() < 3_600_000
}
