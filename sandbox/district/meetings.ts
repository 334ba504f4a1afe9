// Meetings of mentors and mentees over the last months: most confirmed, some not answered yet, some pairs silent.

import { isLeave } from '../../core/mentoring/silence.ts'
import type { Text } from '../../core/survey/words.ts'
import { addDays, weekdayOf } from '../../core/time.ts'
import type { Filling } from '../../db/fill.ts'
import { makeRandom, type Random } from './random.ts'
import type { MentorshipRecord } from './types.ts'

type Row = Filling['mentorMeeting'][number]
type Given = { today: string; topics: Text[]; seed?: string }

/** Days that are looked back on, and those a mentee may take to answer. */
const span = 120
const toAnswer = 4
const silentFor = 46
/** Days between two meetings, with how many pairs keep to them; 0 never meets. */
const rhythms = [
  { weight: 30, value: 7 },
  { weight: 34, value: 12 },
  { weight: 24, value: 25 },
  { weight: 4, value: 0 },
]
const forms: Row['form'][] = ['talk', 'talk', 'lesson', 'remote']

/** `mentorships` have the ids 1, 2, … in their order. */
export function meetingRows(mentorships: MentorshipRecord[], { today, topics, seed = 'meetings' }: Given): Row[] {
  const random = makeRandom(seed)
  return mentorships.flatMap(({ activeFrom }, i) => {
    const one = random.fork(String(i))
    const rhythm = one.weighted(rhythms)
    if (rhythm === 0) return []
    const from = activeFrom > addDays(today, -span) ? activeFrom : addDays(today, -span)
    const until = addDays(today, one.chance(0.12) ? -silentFor : -1)
    const rows: Row[] = []
    for (let day = addDays(from, one.int(1, rhythm)); day <= until; day = addDays(day, rhythm + one.int(-2, 3))) {
      // Not at the weekend, where the Friday before is the day.
      const heldOn = addDays(day, -Math.max(0, weekdayOf(day) - 5))
      if (!isLeave(heldOn) && heldOn >= activeFrom)
        rows.push(meeting(one, { mentorshipId: i + 1, heldOn, today, topics }))
    }
    return rows
  })
}

type About = { mentorshipId: number; heldOn: string; today: string; topics: Text[] }

function meeting(random: Random, { mentorshipId, heldOn, today, topics }: About): Row {
  const loggedAt = new Date(`${heldOn}T13:00:00Z`)
  const isFresh = heldOn > addDays(today, -toAnswer)
  const status = random.weighted<NonNullable<Row['status']>>([
    { weight: isFresh ? 30 : 86, value: 'confirmed' },
    { weight: isFresh ? 70 : 10, value: 'waiting' },
    { weight: 4, value: 'denied' },
  ])
  return {
    mentorshipId,
    heldOn: new Date(heldOn),
    form: random.pick(forms),
    ...(topics.length > 0 && random.chance(0.8) && { topic: random.pick(topics) }),
    status,
    loggedAt,
    answeredAt: status === 'waiting' ? null : new Date(loggedAt.getTime() + 5 * 3_600_000),
  }
}
