// Every minute: offered places whose time is over pass on, what has ended counts as held, and what was being said of an
// event when a process died is said to the rest.
import { holdEndedEvents } from '../../db/events/cancel.ts'
import { passLapsedOffers } from '../../db/events/places.ts'
import { resumeTellings } from '../../db/events/telling.ts'
import type { Schedule } from '../schedule.ts'

export const mindEvents: Schedule = {
  name: 'mind-events',
  cron: '* * * * *',
  run: async ({ db, now, hours }) => ({
    ...(await passLapsedOffers(db, now, hours)),
    held: await holdEndedEvents(db, now),
    resumed: await resumeTellings(db, { now, hours }),
  }),
}
