// A wave of (i) that asks those who came to one event, open at once and for a week.
import { randomBytes } from 'node:crypto'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { smallestGroup } from '../../core/results/suppression.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { addDays, localDateOf, startOfDay } from '../../core/time.ts'
import { definitionOf } from '../definitions.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { postsOn } from '../segments/posts.ts'
import { isYoungSpecialist } from '../segments/rules/young.ts'
import { queueInvitations } from '../wave-messages.ts'

const survey = 'event-feedback'
/** Whole days to answer, the one of the invitation not counted. */
const days = 7

/** Who speaks or judges does not rate themselves. */
export const asked = { role: 'participant', attendedAt: { not: null } } satisfies Prisma.EventRegistrationWhereInput

type Asking = {
  eventId: number
  /** What the wave is called; null where this edition has nothing to ask. */
  titleOf: (definition: Definition) => string | null
  now: Date
  hours: SendingHours
}

/** Null where fewer came than an anonymous survey may show: then nobody is asked. */
export async function openEventWave(
  tx: Db,
  { eventId, titleOf, now, hours }: Asking,
): Promise<{ waveId: number; people: number } | null> {
  const today = localDateOf(now, hours.zone)
  const version = await tx.surveyVersion.findFirst({ where: { survey: { code: survey } }, orderBy: { number: 'desc' } })
  const definition = version && (await definitionOf(tx, version))
  const title = definition && titleOf(definition)
  if (!title) return null
  const people = peopleOf(eventId, today)
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (${people}) AS one`
  if (!counted || counted.count < smallestGroup) return null
  const opening = randomBytes(8).toString('hex')
  const wave = await tx.wave.create({
    data: {
      token: randomBytes(16).toString('hex'),
      versionId: version.id,
      title,
      status: 'open',
      audience: 'event',
      opening,
      openingAt: now,
      opensAt: now,
      openedAt: now,
      closesAt: startOfDay(addDays(today, days + 1), hours.zone),
    },
  })
  await tx.$executeRaw`
    INSERT INTO respondent
      (wave_id, person_id, organisation_id, organisation_type, is_young_specialist, minutes)
    SELECT ${wave.id}::int, one.*, ${definition.minutes}::int FROM (${people}) AS one`
  await queueInvitations(tx, wave, { now, hours, opening })
  await tx.wave.update({ where: { id: wave.id }, data: { opening: null, openingAt: null } })
  return { waveId: wave.id, people: counted.count }
}

/** Rows as `respondent` has them; whoever works nowhere in the district any more is not asked. */
function peopleOf(eventId: number, on: string): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (post.person_id) post.person_id, post.organisation_id, post.organisation_type,
      ${isYoungSpecialist(on)} AS is_young_specialist
    FROM (${postsOn(on)}) AS post
    JOIN event_registration r ON r.person_id = post.person_id
    WHERE r.event_id = ${eventId}::int AND r.attended_at IS NOT NULL AND r.role = 'participant'
    ORDER BY post.person_id, post.place`
}
