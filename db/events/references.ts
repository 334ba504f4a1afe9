// What an event names of other tables, before it is kept: each that is not there is refused by its field.
import { findBuiltIn } from '../../core/segments/built-in.ts'
import type { Db } from '../open.ts'
import type { EventAudience, EventDraft } from './draft.ts'

type Named = Pick<EventDraft, 'organisationId' | 'organiserId' | 'rmoId'> & EventAudience

/** A message of locales/, or null. */
export async function missingOf(
  tx: Db,
  { organisationId, organiserId, rmoId, audience, segmentId = null }: Named,
): Promise<string | null> {
  if (organisationId !== null && (await tx.organisation.count({ where: { id: organisationId } })) === 0) {
    return 'events-refused-organisation'
  }
  if (organiserId !== null && (await tx.person.count({ where: { id: organiserId } })) === 0) {
    return 'events-refused-organiser'
  }
  if (rmoId !== null && (await tx.rmo.count({ where: { id: rmoId } })) === 0) return 'events-refused-rmo'
  if (audience === 'rmo' || findBuiltIn(audience)) return null
  const isKept = segmentId !== null && (await tx.segment.count({ where: { id: segmentId } })) > 0
  return isKept ? null : 'events-refused-no-audience'
}
