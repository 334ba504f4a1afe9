// Every morning: mentors who have not met a mentee for long are reminded, once a silence; where that did not help, whoever
// keeps the mentoring is told, once a week.
import { remindSilentMentors, tellOfSilentPairs } from '../../db/mentoring/silence.ts'
import type { Schedule } from '../schedule.ts'

export const nudgeMentors: Schedule = {
  name: 'nudge-silent-mentors',
  cron: '40 10 * * *',
  run: async ({ db, now, hours }) => ({
    messages: (await remindSilentMentors(db, now, hours)) + (await tellOfSilentPairs(db, now, hours)),
  }),
}
