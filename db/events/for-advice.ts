// What the events of the centre have for a recommendation: the next one for its difficulty, and those already visited.

import { whyClosed } from '../../core/events/registering.ts'
import { scalesOf } from '../../core/recommendations/scales.ts'
import { localDateOf } from '../../core/time.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'
import { meantFor } from './audience.ts'

const shown = { token: true, title: true, kind: true, startsAt: true, endsAt: true, place: true, link: true } as const

/** Advice that an event carries out: not what is between a person and a mentor, or to be read alone. */
const carriedOut = ['seminar', 'course', 'event', 'invitation']

export async function eventsForAdvice(
  db: Db,
  { personId, id }: { personId: number; id: number },
  now: Date,
  zone: string,
) {
  const nothing = { next: null, visited: [] }
  const advice = await db.recommendation.findFirst({
    where: { id, personId, addressee: 'respondent' },
    select: {
      kind: true,
      trigger: true,
      createdAt: true,
      wave: { select: { version: { select: { id: true, contentHash: true, survey: { select: { code: true } } } } } },
    },
  })
  if (!advice?.wave || !carriedOut.includes(advice.kind)) return nothing
  const { version } = advice.wave
  const scales = scalesOf(await definitionOf(db, version), advice.trigger)
  if (scales.length === 0) return nothing
  const aimed = { aims: { some: { survey: version.survey.code, scale: { in: scales } } } }
  const visited = await db.centreEvent.findMany({
    where: {
      ...aimed,
      startsAt: { gte: advice.createdAt },
      registrations: { some: { personId, attendedAt: { not: null } } },
    },
    orderBy: { startsAt: 'asc' },
    select: shown,
  })
  const coming = await db.centreEvent.findMany({
    where: { ...aimed, status: 'announced', startsAt: { gt: now } },
    orderBy: { startsAt: 'asc' },
    select: { ...shown, id: true, rules: true, status: true, registrationClosesAt: true },
  })
  const open = coming.filter((event) => whyClosed(event, now) === null)
  const [next = null] = await meantFor(db, personId, open, localDateOf(now, zone))
  return { next, visited }
}
