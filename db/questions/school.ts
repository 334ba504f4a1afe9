// The school for which a head may ask for help: one of low results («ШНОР») by the list of this school year.
import { schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import { current } from '../current.ts'
import type { Db } from '../open.ts'

type At = { now: Date; zone: string }

/** Of those that this person heads; null where none is in the list. */
export function schoolToHelp(
  db: Db,
  personId: number,
  { now, zone }: At,
): Promise<{ id: number; shortName: string } | null> {
  return db.organisation.findFirst({
    where: {
      grants: { some: { personId, role: 'organisation_head', ...current(now) } },
      flags: { some: lowResults({ now, zone }) },
    },
    orderBy: { id: 'asc' },
    select: { id: true, shortName: true },
  })
}

export async function isOfLowResults(db: Db, organisationId: number, at: At): Promise<boolean> {
  return (await db.organisationFlag.count({ where: { organisationId, ...lowResults(at) } })) > 0
}

function lowResults({ now, zone }: At) {
  return { kind: 'low_results' as const, schoolYear: schoolYearOf(localDateOf(now, zone)), ...current(now) }
}
