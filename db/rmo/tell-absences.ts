// Tells heads that nobody of their organisation came to two meetings running: once, until somebody comes.
import { type RmoAbsenceParams, rmoAbsence } from '../../core/outbox/kinds/rmo-absence.ts'
import { isQuiet, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { tellableDays } from '../../core/rmo/absence.ts'
import { localDateOf } from '../../core/time.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { type Absence, absenceKeys, rmoAbsences } from './absences.ts'

const day = 24 * 3_600_000

/** How many messages were queued. An organisation without a head is told nothing; the specialist sees it all the same. */
export async function tellHeadsOfAbsences(db: Db, now: Date, hours: SendingHours): Promise<number> {
  if (isQuiet(now, hours)) return 0
  const { zone } = hours
  const absences = await rmoAbsences(db, { endedAfter: new Date(now.getTime() - tellableDays * day), now, zone })
  const keys = await absenceKeys(db, absences, zone)
  const told = absences.flatMap((absence, i) => {
    const { headId } = absence.organisation
    return headId === null ? [] : [{ key: keys[i] ?? '', personId: headId, params: paramsOf(absence, zone) }]
  })
  return queue(db, rmoAbsence, told, { now })
}

function paramsOf({ organisation, rmo, first, second }: Absence, zone: string): RmoAbsenceParams {
  return {
    organisation: organisation.shortName,
    rmo: rmo.name,
    first: localDateOf(first.startsAt, zone),
    second: localDateOf(second.startsAt, zone),
  }
}
