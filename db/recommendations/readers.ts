// Who is told of a recommendation, and no others.
import type { Addressee } from '../../core/recommendations/forms.ts'
import type { Db } from '../open.ts'
import { mentorsOf } from './mentors.ts'

type Addressed = {
  addressee: Addressee
  personId?: number | null
  organisationId?: number | null
  rmoId?: number | null
}

/** Ids of persons. What is the staff's own waits in the panel. */
export async function readersOf(db: Db, of: Addressed, now: Date): Promise<number[]> {
  const { addressee, personId, organisationId, rmoId } = of
  switch (addressee) {
    case 'respondent':
      return personId ? [personId] : []
    case 'mentor':
      return personId ? mentorsOf(db, personId, now) : []
    case 'organisation': {
      const found = await db.organisation.findUnique({ where: { id: organisationId ?? 0 } })
      return found?.headId ? [found.headId] : []
    }
    case 'rmo': {
      const found = await db.rmo.findUnique({ where: { id: rmoId ?? 0 } })
      return found?.leaderId ? [found.leaderId] : []
    }
    case 'staff':
      return []
  }
}
