// The materials that one person may find: published, still right, and for people like them.
import type { MaterialKind } from '../../core/materials/material.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { localDateOf } from '../../core/time.ts'
import { current } from '../current.ts'
import type { Db, Prisma } from '../open.ts'

export type Found = {
  id: number
  title: string
  kind: MaterialKind
  topics: string[]
  link: string | null
  validUntil: Date | null
  file: { id: number; name: string; size: number } | null
}

export type Reader = { personId: number; now: Date; zone: string }

const fields = {
  id: true,
  title: true,
  kind: true,
  topics: true,
  link: true,
  validUntil: true,
  file: { where: { isWhole: true }, select: { id: true, name: true, size: true } },
} as const

/** Every word must be in its title or topics; ё is е. */
export async function searchMaterials(db: Db, reader: Reader, typed: string): Promise<Found[]> {
  const words = normaliseForSearch(typed.slice(0, 100)).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return find(db, reader, { AND: words.map((word) => ({ searchName: { contains: word } })) })
}

export function materialsOn(db: Db, reader: Reader, topics: string[]): Promise<Found[]> {
  return find(db, reader, { topics: { hasSome: topics } })
}

export async function materialOf(db: Db, reader: Reader, id: number): Promise<Found | null> {
  return (await find(db, reader, { id }))[0] ?? null
}

/** How many there are on each topic, for this person. */
export async function countByTopic(db: Db, reader: Reader): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { topics } of await find(db, reader, {})) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return counts
}

/** The latest first. */
async function find(db: Db, { personId, now, zone }: Reader, where: Prisma.MaterialWhereInput): Promise<Found[]> {
  const jobs = await db.assignment.findMany({
    where: { personId, ...current(now) },
    select: { organisation: { select: { type: true } }, position: { select: { code: true } } },
  })
  const types = jobs.map(({ organisation }) => organisation.type)
  const codes = jobs.map(({ position }) => position.code)
  const today = new Date(localDateOf(now, zone))
  return db.material.findMany({
    where: {
      AND: [
        where,
        { publishedAt: { lte: now } },
        { OR: [{ validUntil: null }, { validUntil: { gte: today } }] },
        { OR: [{ organisationTypes: { isEmpty: true } }, { organisationTypes: { hasSome: types } }] },
        { OR: [{ positions: { isEmpty: true } }, { positions: { hasSome: codes } }] },
      ],
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 200,
    select: fields,
  })
}
