// What sending a broadcast would do, in sentences: the first is the heart of it.
import { nextSendingTime } from '../../core/outbox/quiet-hours.ts'
import { instantInWords } from '../../core/time.ts'
import type { Sending } from '../../db/broadcasts/preview.ts'
import type { Broadcast } from '../../db/broadcasts/rights.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Sentence } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { obstacles } from '../wave-words.ts'

export function sendingSentences(
  { by, people, until }: Sending,
  { sendAt, status, perMinute, repeats, repeatUntil, category }: Broadcast,
  above: number,
  desk: Desk,
): Sentence[] {
  if (by.reached === 0) return [{ message: 'broadcasts-reaches-nobody' }, ...obstacles(by)]
  const { hours, now, actor } = desk
  const at = nextSendingTime(sendAt !== null && sendAt > now ? sendAt : now, hours)
  const isApproved = status === 'draft' && people > above
  return [
    { message: 'broadcasts-reaches', args: { people, reached: by.reached } },
    category === 'service'
      ? { message: 'broadcasts-is-urgent' }
      : { message: 'broadcasts-is-about', args: { what: wordsOf(actor.language)(`bot-notices-${category}`) } },
    at <= now
      ? { message: 'broadcasts-goes-now' }
      : { message: 'broadcasts-goes-at', args: { at: instantInWords(at, hours.zone, actor.language) } },
    ...(repeats === 'never' || repeatUntil === null
      ? []
      : [{ message: `broadcasts-goes-${repeats}`, args: { day: dayIn(repeatUntil) } }]),
    ...(perMinute === null ? [] : [{ message: 'broadcasts-goes-pace', args: { count: perMinute } }]),
    ...(until === null
      ? []
      : [{ message: 'broadcasts-goes-until', args: { until: instantInWords(until, hours.zone, actor.language) } }]),
    ...(isApproved ? [{ message: 'broadcasts-wants-approval', args: { above } }] : []),
    ...obstacles(by),
  ]
}

function dayIn(day: Date): string {
  return day.toISOString().slice(0, 10).split('-').reverse().join('.')
}
