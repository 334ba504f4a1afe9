// «Встречи»: a mentor logs one in three presses – day, form, topic –, the mentee says whether it was held.
import { isMeetingForm, type MeetingForm } from '../../core/mentoring/meeting.ts'
import { textIn } from '../../core/survey/words.ts'
import { dayInWords, defaultZone } from '../../core/time.ts'
import { answerMeeting, logMeeting, type OwnMeeting, ownMeetings } from '../../db/mentoring/meetings.ts'
import { type OwnPair, ownPairs } from '../../db/mentoring/pairs.ts'
import { menuRow, press, shortened } from './buttons.ts'
import { askDay, askForm, askTopic } from './meeting-steps.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'meetings'
const mostShown = 5
const mostPairs = 4

export const meetings: Screen = {
  name,
  needs: 'person',
  async show(visit) {
    const { deps, contact, event, words } = visit
    const personId = contact.person?.id
    if (personId === undefined) return goTo('code')
    const pairs = (await ownPairs(deps.db, personId, event.receivedAt)).filter(({ isMentor }) => isMentor)
    const all = await ownMeetings(deps.db, personId)
    const asked = all.find(({ status, isMentor }) => status === 'waiting' && !isMentor)
    const lines = all.slice(0, mostShown).map((one) => lineOf(visit, one, pairs))
    return shown(
      {
        heading: words('bot-meetings-title'),
        text:
          lines.length > 0 ? lines.join('\n') : words(pairs.length > 0 ? 'bot-meetings-none' : 'bot-meetings-none-yet'),
        ...(asked && { note: words('bot-meetings-asked', { day: dayOf(visit, asked) }) }),
        rows: [
          ...(asked ? [answerRow(visit, asked)] : []),
          ...pairs.slice(0, mostPairs).map((pair) => [press(logLabel(visit, pair, pairs), `${name}:log:${pair.id}`)]),
          menuRow(words),
        ],
      },
      { memo: null },
    )
  },
  async press(visit, [what = '', id = '', ...rest]) {
    const personId = visit.contact.person?.id
    if (personId === undefined) return goTo('code')
    if (!/^\d{1,9}$/.test(id)) return goTo(name)
    if (what === 'yes' || what === 'no') return answer(visit, { menteeId: personId, id: Number(id), what })
    return what === 'log' ? log(visit, personId, Number(id), rest) : goTo(name)
  },
}

async function answer(
  { deps, event, words }: Visit,
  { menteeId, id, what }: { menteeId: number; id: number; what: 'yes' | 'no' },
): Promise<Reply> {
  const said = {
    menteeId,
    id,
    answer: what === 'yes' ? ('confirmed' as const) : ('denied' as const),
    now: event.receivedAt,
  }
  const outcome = await answerMeeting(deps.db, said)
  return goTo(name, [], [], words(outcome === 'answered' ? `bot-meetings-answered-${what}` : `bot-meetings-${outcome}`))
}

async function log(visit: Visit, mentorId: number, id: number, [day = '', form = '', topic]: string[]): Promise<Reply> {
  const { deps, event, words } = visit
  const pair = (await ownPairs(deps.db, mentorId, event.receivedAt)).find((one) => one.id === id && one.isMentor)
  if (!pair) return goTo(name, [], [], words('bot-meetings-not-yours'))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return askDay(visit, pair, day, form)
  if (!isMeetingForm(form)) return askForm(visit, pair, day)
  if (topic === undefined) return askTopic(visit, mentorId, pair, { day, form })
  const zone = deps.timeZone ?? defaultZone
  const made = { mentorId, id, heldOn: day, form: form as MeetingForm, topic, now: event.receivedAt, zone }
  return goTo(name, [], [], words(`bot-meetings-${await logMeeting(deps.db, made)}`))
}

function answerRow({ words }: Visit, { id }: OwnMeeting) {
  return [press(words('bot-meetings-yes'), `${name}:yes:${id}`), press(words('bot-meetings-no'), `${name}:no:${id}`)]
}

/** Mentees are told apart by number, post and place: never by name. */
function logLabel({ words }: Visit, { number, post, organisation }: OwnPair, pairs: OwnPair[]): string {
  if (pairs.length === 1) return words('bot-meetings-log')
  return shortened(words('bot-meetings-log-with', { number, post, organisation }))
}

function lineOf(visit: Visit, one: OwnMeeting, pairs: OwnPair[]): string {
  const { words, contact } = visit
  const number = pairs.length > 1 ? pairs.find(({ id }) => id === one.mentorshipId)?.number : undefined
  return words(number && one.isMentor ? 'bot-meetings-line-with' : 'bot-meetings-line', {
    day: dayOf(visit, one),
    form: words(`bot-meetings-form-${one.form}`),
    topic: one.topic ? textIn(one.topic, contact.language) : words('bot-meetings-topic-other'),
    status: words(`bot-meetings-status-${one.status}`),
    number: number ?? 0,
  })
}

function dayOf({ contact }: Visit, { heldOn }: OwnMeeting): string {
  return dayInWords(heldOn.toISOString().slice(0, 10), contact.language)
}
