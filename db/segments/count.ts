// How many a segment finds now, and a few of their names: before it is used for anything.
import { type Actor, may } from '../../core/access.ts'
import type { PersonName } from '../../core/people/names.ts'
import { looksOf, type Rule } from '../../core/segments/rule.ts'
import { localDateOf } from '../../core/time.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { type Refused, refused } from '../wave-rights.ts'
import { peopleOf } from './people.ts'
import { refusalOf } from './rights.ts'

export type Sampled = PersonName & { organisation: string }

export type SegmentCount = {
  kind: 'count'
  people: number
  organisations: number
  /** All whom the register could ask at all. */
  everybody: number
  /** null where a name would tell somebody's level: those are read in the results, and noted there. */
  sample: Sampled[] | null
}

const sampled = 6

export async function countSegment(
  db: Db,
  actor: Actor,
  rule: Rule,
  now: Date,
  zone: string,
): Promise<SegmentCount | Refused> {
  if (!may(actor, 'read', 'segment')) return refused('segments-not-allowed')
  const reason = await refusalOf(db, actor, rule)
  if (reason) return refused(reason)
  const on = localDateOf(now, zone)
  const [row] = await db.$queryRaw<
    { people: number; organisations: number; everybody: number; ids: number[] | null }[]
  >`
    WITH found AS (${peopleOf(rule, on)}), few AS (
      SELECT p.id FROM found JOIN person p ON p.id = found.person_id
      ORDER BY p.search_name COLLATE "und-x-icu", p.id LIMIT ${sampled})
    SELECT count(*)::int AS people, count(DISTINCT organisation_id)::int AS organisations,
      (SELECT count(*)::int FROM (${peopleOf({ all: [] }, on)}) AS anybody) AS everybody,
      (SELECT array_agg(id) FROM few) AS ids
    FROM found`
  const { ids, ...counts } = row ?? { people: 0, organisations: 0, everybody: 0, ids: null }
  const tellsLevels = looksOf(rule).some(({ sees }) => sees === 'levels')
  return { kind: 'count', ...counts, sample: tellsLevels ? null : await namesOf(db, actor, ids ?? [], now) }
}

async function namesOf(db: Db, actor: Actor, ids: number[], now: Date): Promise<Sampled[]> {
  const people = await db.person.findMany({
    where: { AND: [{ id: { in: ids } }, whereOf(actor, 'read', 'person', now)] },
    select: {
      lastName: true,
      firstName: true,
      middleName: true,
      assignments: {
        select: { organisation: { select: { shortName: true } } },
        orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
        take: 1,
      },
    },
    orderBy: [{ searchName: 'asc' }, { id: 'asc' }],
  })
  return people.map(({ assignments, ...name }) => ({
    ...name,
    organisation: assignments[0]?.organisation.shortName ?? '',
  }))
}
