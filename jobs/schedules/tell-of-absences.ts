// Every morning: heads of whose organisation nobody came to two meetings of an association running are told, once.
import { tellHeadsOfAbsences } from '../../db/rmo/tell-absences.ts'
import type { Schedule } from '../schedule.ts'

export const tellOfAbsences: Schedule = {
  name: 'tell-of-absences',
  cron: '10 11 * * *',
  run: async ({ db, now, hours }) => ({ messages: await tellHeadsOfAbsences(db, now, hours) }),
}
