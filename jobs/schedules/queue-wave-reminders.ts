// Every five minutes: the reminders that the plan of an open wave wants by now are queued.
import { remindByPlan } from '../../db/wave-reminders.ts'
import type { Schedule } from '../schedule.ts'

export const queueReminders: Schedule = {
  name: 'queue-wave-reminders',
  cron: '*/5 * * * *',
  run: async ({ db, now, hours }) => ({ messages: await remindByPlan(db, now, hours) }),
}
