// Every five minutes: who came to an event is told of what was added after it.
import { announceEventMaterials } from '../../db/events/material-news.ts'
import type { Schedule } from '../schedule.ts'

export const tellEventMaterials: Schedule = {
  name: 'tell-event-materials',
  cron: '*/5 * * * *',
  run: async ({ db, now, hours }) => ({ messages: await announceEventMaterials(db, { now, hours }) }),
}
