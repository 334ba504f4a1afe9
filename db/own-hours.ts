// When people have chosen to be written to; who has not chosen is written to in the hours of the centre.
import { isOwnHours, type OwnHours } from '../core/outbox/own-hours.ts'
import type { Db } from './open.ts'

/** Null for the hours of the centre. What waits already follows the choice. */
export async function chooseHours(db: Db, personId: number, choice: OwnHours | null, now: Date): Promise<void> {
  if (choice === null) {
    await db.personHours.deleteMany({ where: { personId } })
    return
  }
  const row = { choice, chosenAt: now }
  await db.personHours.upsert({ where: { personId }, create: { personId, ...row }, update: row })
}

export async function hoursOfPerson(db: Db, personId: number): Promise<OwnHours | null> {
  const row = await db.personHours.findUnique({ where: { personId } })
  return row && isOwnHours(row.choice) ? row.choice : null
}
