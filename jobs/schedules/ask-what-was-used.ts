// Every morning: some weeks after an event those who came are asked whether they could use what they heard.
import { askWhatWasUsed } from '../../db/events/follow-up.ts'
import type { Schedule } from '../schedule.ts'

export const askUsed: Schedule = {
  name: 'ask-what-was-used',
  cron: '30 10 * * *',
  run: async ({ db, now, hours }) => {
    const asked = await askWhatWasUsed(db, now, hours)
    return { events: asked.length, people: asked.reduce((sum, count) => sum + count, 0) }
  },
}
