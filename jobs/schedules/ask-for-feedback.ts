// Every five minutes: two hours after an event those who came are asked what they think of it.
import { askForFeedback } from '../../db/events/feedback.ts'
import type { Schedule } from '../schedule.ts'

export const askFeedback: Schedule = {
  name: 'ask-for-feedback',
  cron: '*/5 * * * *',
  run: async ({ db, now, hours }) => {
    const asked = await askForFeedback(db, now, hours)
    return { events: asked.length, people: asked.reduce((sum, count) => sum + count, 0) }
  },
}
