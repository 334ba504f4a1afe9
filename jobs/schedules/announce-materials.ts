// Every morning: who asked for a topic hears what was published on it since yesterday.
import { announceMaterials } from '../../db/materials/announce.ts'
import type { Schedule } from '../schedule.ts'

export const announceNew: Schedule = {
  name: 'announce-materials',
  cron: '50 10 * * *',
  run: async ({ db, now, hours }) => announceMaterials(db, now, hours.zone),
}
