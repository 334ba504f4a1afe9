// Every morning: whoever was recommended something a month ago is asked whether it could be applied.
import { askToFollowUp } from '../../db/recommendations/follow-up.ts'
import type { Schedule } from '../schedule.ts'

export const followUps: Schedule = {
  name: 'ask-to-follow-up',
  cron: '20 10 * * *',
  run: async ({ db, now, hours }) => ({ people: await askToFollowUp(db, now, hours.zone) }),
}
