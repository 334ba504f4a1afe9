// Moves a wave that has not opened yet to other days.
import { Refusal } from '../../core/refusal.ts'
import { deadlineAfter, lastDayBefore, localDateOf, startOfDay } from '../../core/time.ts'
import { moveWave as move } from '../../db/wave-plans.ts'
import type { ActionDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { dayOf, runnable } from '../wave-words.ts'

export const moveWave: ActionDeclaration = {
  name: 'moveWave',
  icon: 'Calendar',
  type: 'record',
  isOffered: ({ status }) => status === 'planned',
  fields: [
    { name: 'firstDay', kind: 'date', required: true },
    { name: 'lastDay', kind: 'date', required: true },
  ],
  initial: async (desk, { id }) => {
    const { opensAt, closesAt } = await runnable(desk, Number(id))
    const { zone } = desk.hours
    return { firstDay: localDateOf(opensAt, zone), lastDay: lastDayBefore(closesAt, zone) }
  },
  preview: async (desk, { id }, values) => {
    const { opensAt, closesAt } = read(desk, values)
    const wave = await runnable(desk, Number(id))
    if (wave.status !== 'planned') throw new Refusal('notices-wave-not-planned')
    const days = { first: dayOf(opensAt, desk), last: dayOf(new Date(closesAt.getTime() - 1), desk) }
    const opens = opensAt <= desk.now ? 'panel-waves-plans-today' : 'panel-waves-plans'
    return { sentences: [{ message: opens, args: days }] }
  },
  run: async (desk, { id }, values) => {
    const moved = await move(desk.db, desk.actor, Number(id), read(desk, values), desk.now)
    if (moved.kind === 'refused') throw new Refusal(moved.reason)
    return { message: 'panel-waves-moved' }
  },
}

function read({ now, hours: { zone } }: Desk, { firstDay = '', lastDay = '' }: Record<string, string>) {
  if (firstDay < localDateOf(now, zone)) throw new Refusal('panel-waves-first-day-past')
  if (lastDay < firstDay) throw new Refusal('panel-waves-last-before-first')
  return { opensAt: startOfDay(firstDay, zone), closesAt: deadlineAfter(lastDay, zone) }
}
