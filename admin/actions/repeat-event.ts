// «Повторить»: an event once more on further days, each a draft of its own.
import { mostTimes, type RepeatStep, repeatDays, repeatSteps } from '../../core/events/repeat.ts'
import { Refusal } from '../../core/refusal.ts'
import { dayInWords, localDateOf } from '../../core/time.ts'
import { repeatEvent as repeat } from '../../db/events/repeat.ts'
import type { ActionDeclaration } from '../declare.ts'
import { eventOfDesk, pageOfEvent } from '../events/words.ts'

export const repeatEvent: ActionDeclaration = {
  name: 'repeatEvent',
  icon: 'Copy',
  type: 'record',
  fields: [
    { name: 'every', kind: 'choice', required: true, choices: [...repeatSteps] },
    { name: 'times', kind: 'text', required: true },
  ],
  initial: async () => ({ every: 'week', times: '4' }),
  preview: async (desk, { id }, values) => {
    const { startsAt } = await eventOfDesk(desk, Number(id))
    const { zone } = desk.hours
    const days = repeatDays(localDateOf(startsAt, zone), readRepeat(values))
    const told = days.map((day) => dayInWords(day, desk.actor.language)).join(', ')
    return { sentences: [{ message: 'panel-events-repeats', args: { count: days.length, days: told } }] }
  },
  run: async ({ db, actor, now, hours }, { id }, values) => {
    const repeated = await repeat(db, actor, Number(id), readRepeat(values), { now, zone: hours.zone })
    if (repeated.kind === 'refused') throw new Refusal(repeated.reason, repeated.args)
    return {
      message: 'panel-events-repeated',
      args: { count: repeated.days.length },
      redirect: pageOfEvent(Number(id)),
    }
  },
}

/** @throws Refusal before the days of a number out of reach are counted */
function readRepeat({ every, times = '' }: Record<string, string>): { every: RepeatStep; times: number } {
  const count = /^\d{1,3}$/.test(times.trim()) ? Number(times) : 0
  if (count < 1 || count > mostTimes) throw new Refusal('events-refused-times', { most: mostTimes })
  return { every: every as RepeatStep, times: count }
}
