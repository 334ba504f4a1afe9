// Meetings: the mentor logs one, the mentee says whether it was held, both see their own.
import { daysToLog, type MeetingForm, type Topic, topicsFrom } from '../../core/mentoring/meeting.ts'
import { meetingLogged } from '../../core/outbox/kinds/meeting-logged.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import type { Text } from '../../core/survey/words.ts'
import { localDateOf } from '../../core/time.ts'
import { callOff } from '../called-off.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db, PrismaClient } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { menteeTopics } from '../results/mentee.ts'
import { ownPairs } from './pairs.ts'
import { afterMeeting } from './silence.ts'

export type NewMeeting = {
  mentorId: number
  /** The pair. */
  id: number
  heldOn: LocalDate
  form: MeetingForm
  /** The code of one of `topicsToMeet`; anything else is something else. */
  topic: string
  now: Date
  zone: string
}

/** What they could meet about; empty where the mentor may know nothing of it. */
export async function topicsToMeet(
  db: Db,
  { mentorId, menteeId, now }: { mentorId: number; menteeId: number; now: Date },
): Promise<Topic[]> {
  const known = await menteeTopics(db, { kind: 'person', personId: mentorId }, now, menteeId)
  return known && !('kind' in known) ? topicsFrom(known.blocks, mostTopics) : []
}

const mostTopics = 4

/** The mentee is asked. One meeting a day and pair: logged twice, it is there once. */
export async function logMeeting(
  db: PrismaClient,
  { mentorId, id, heldOn, form, topic, now, zone }: NewMeeting,
): Promise<'logged' | 'already' | 'not-yours' | 'wrong-day'> {
  const pair = (await ownPairs(db, mentorId, now)).find((one) => one.id === id && one.isMentor)
  if (!pair) return 'not-yours'
  if (!daysToLog(localDateOf(now, zone), pair.activeFrom).includes(heldOn)) return 'wrong-day'
  const topics = await topicsToMeet(db, { mentorId, menteeId: pair.menteeId, now })
  const title = topics.find(({ code }) => code === topic)?.title
  return db.$transaction(async (tx) => {
    const data = { mentorshipId: id, heldOn: new Date(heldOn), form, loggedAt: now, topic: title ?? Prisma.DbNull }
    const [made] = await tx.mentorMeeting.createManyAndReturn({ data: [data], skipDuplicates: true })
    if (!made) return 'already'
    const told = { key: `meeting:${made.id}`, personId: pair.menteeId, params: { id: made.id, day: heldOn, form } }
    await queue(tx, meetingLogged, [told], { now })
    await afterMeeting(tx, { id, mentorId }, now, zone)
    return 'logged'
  })
}

/** The first answer counts. */
export async function answerMeeting(
  db: Db,
  { menteeId, id, answer, now }: { menteeId: number; id: number; answer: 'confirmed' | 'denied'; now: Date },
): Promise<'answered' | 'already' | 'not-yours'> {
  const own = await db.mentorMeeting.findFirst({ where: { id, mentorship: { menteeId } } })
  if (!own) return 'not-yours'
  const { count } = await db.mentorMeeting.updateMany({
    where: { id, status: 'waiting' },
    data: { status: answer, answeredAt: now },
  })
  await callOff(db, { kind: meetingLogged.name, personId: menteeId, key: { equals: `meeting:${id}` } }, now)
  return count > 0 ? 'answered' : 'already'
}

export type OwnMeeting = {
  id: number
  heldOn: Date
  form: MeetingForm
  topic: Text | null
  status: 'waiting' | 'confirmed' | 'denied'
  isMentor: boolean
  /** The pair. */
  mentorshipId: number
}

/** The latest first. */
export async function ownMeetings(db: Db, personId: number, most = 10): Promise<OwnMeeting[]> {
  const rows = await db.mentorMeeting.findMany({
    where: { mentorship: { OR: [{ mentorId: personId }, { menteeId: personId }] } },
    include: { mentorship: { select: { mentorId: true } } },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(({ id, heldOn, form, topic, status, mentorshipId, mentorship }) => ({
    id,
    heldOn,
    form,
    topic: topic as Text | null,
    status,
    isMentor: mentorship.mentorId === personId,
    mentorshipId,
  }))
}

/** Support acts of indicator 4 (ruling 0.11): how many confirmed meetings each mentee had, from a day to before a day. */
export function confirmedMeetings(
  db: Db,
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<{ menteeId: number; count: number }[]> {
  return db.$queryRaw`
    SELECT m.mentee_id AS "menteeId", count(*)::int AS count
    FROM mentor_meeting e JOIN mentorship m ON m.id = e.mentorship_id
    WHERE e.status = 'confirmed' AND e.held_on >= ${from}::date AND e.held_on < ${to}::date
    GROUP BY m.mentee_id ORDER BY m.mentee_id`
}
