// «Сбои»: what went wrong by itself, for whoever looks after the machine.
import { instantInWords } from '../../core/time.ts'
import { recentFaults } from '../../db/faults.ts'
import type { PageDeclaration } from '../declare.ts'

export const faults: PageDeclaration = {
  name: 'faults',
  icon: 'AlertTriangle',
  component: 'Faults',
  group: 'system',
  subject: 'settings',
  load: async ({ db, actor, now, hours }) => {
    const moment = (at: Date) => instantInWords(at, hours.zone, actor.language)
    const { updates, schedules } = await recentFaults(db, actor, now)
    return {
      updates: updates.map(({ receivedAt, ...update }) => ({ ...update, at: moment(receivedAt) })),
      schedules: schedules.map(({ dueAt, ...run }) => ({ ...run, at: moment(dueAt) })),
    }
  },
}
