// The materials of an event: all of them for staff who read it, and those for participants for who is on its list.
import { forParticipants, type MaterialPurpose } from '../../core/events/materials.ts'
import type { FileKind } from '../../core/files/kinds.ts'
import { type LocalDate, toLocalDate } from '../../core/people/local-date.ts'
import type { Db, Prisma } from '../open.ts'
import { isThere } from './material-rows.ts'

export type EventMaterial = {
  id: number
  /** Of the event. */
  token: string
  purpose: MaterialPurpose
  title: string
  /** Of minutes and orders; `day` is a local date. */
  paper: { number: string; day: LocalDate } | null
  link: string | null
  addedAt: Date
  file: { id: number; token: string; name: string; kind: FileKind; size: number } | null
}

const shown = {
  id: true,
  purpose: true,
  title: true,
  number: true,
  day: true,
  link: true,
  addedAt: true,
  event: { select: { token: true } },
  file: { select: { id: true, token: true, name: true, kind: true, size: true } },
} satisfies Prisma.EventMaterialSelect

/** Of an event that staff have been let read. */
export function materialsOfEvent(db: Db, eventId: number): Promise<EventMaterial[]> {
  return find(db, { eventId })
}

type Own =
  | { registrationToken: string; id?: number }
  | { token: string; personId: number }
  | { id: number; personId: number }

/** For whoever is on the list, known by the token of their registration or as a person: all, or the one with this id. */
export function materialsFor(db: Db, own: Own): Promise<EventMaterial[]> {
  const who = 'personId' in own ? { personId: own.personId } : { token: own.registrationToken }
  const registrations = { some: { ...who, status: 'registered' as const } }
  return find(db, {
    ...('id' in own && { id: own.id }),
    event: { registrations, status: { not: 'draft' }, ...('token' in own && { token: own.token }) },
    purpose: { in: [...forParticipants] },
  })
}

async function find(db: Db, where: Prisma.EventMaterialWhereInput): Promise<EventMaterial[]> {
  const rows = await db.eventMaterial.findMany({
    where: { AND: [where, isThere] },
    orderBy: [{ purpose: 'asc' }, { id: 'asc' }],
    select: shown,
  })
  return rows.map(({ event: { token }, number, day, ...row }) => ({ ...row, token, paper: paperOf({ number, day }) }))
}

export function paperOf({ number, day }: { number: string | null; day: Date | null }): EventMaterial['paper'] {
  return number && day ? { number, day: toLocalDate(day) } : null
}
