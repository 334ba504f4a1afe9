// The rules of the centre have changed: the events that go by them are planned anew, each as one that is told of piece by piece.
import type { Db } from '../open.ts'

/** Of a telling that nobody is at: the schedule takes it up at its next look (`resumeTellings`). */
const abandoned = new Date(0)

/**
 * In the transaction that changes the rules. What is being said of an event at this moment goes on: a change plans its
 * reminders by itself, and whoever it has reached already is reminded as before.
 */
export async function replanByRulesOfCentre(tx: Db, now: Date): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO event_telling (event_id, what, token, at, since)
    SELECT e.id, 'reminders', '', ${abandoned}::timestamptz, ${now}::timestamptz FROM centre_event e
    WHERE e.reminders IS NULL AND e.status IN ('announced', 'registration_closed')
      AND e.starts_at > ${now}::timestamptz
    ON CONFLICT (event_id) DO NOTHING`
}
