// The three questions of a meeting that is being logged. What was answered travels in the buttons.
import { daysToLog, type MeetingForm, meetingForms } from '../../core/mentoring/meeting.ts'
import { textIn } from '../../core/survey/words.ts'
import { dayInWords, defaultZone, localDateOf } from '../../core/time.ts'
import { topicsToMeet } from '../../db/mentoring/meetings.ts'
import type { OwnPair } from '../../db/mentoring/pairs.ts'
import { inRows, menuRow, pageOf, press, shortened, turnRow } from './buttons.ts'
import { type Reply, shown, type Visit } from './visit.ts'

const perPage = 3

/** Today and yesterday first; `earlier` and a page for the days before. */
export function askDay(visit: Visit, { id, activeFrom }: OwnPair, which: string, page: string): Reply {
  const { deps, event, contact, words } = visit
  const [today, yesterday, ...earlier] = daysToLog(
    localDateOf(event.receivedAt, deps.timeZone ?? defaultZone),
    activeFrom,
  )
  const to = (day: string) => `meetings:log:${id}:${day}`
  const part = pageOf(earlier, Number(page) || 0, perPage)
  const rows =
    which === 'earlier' && earlier.length > 0
      ? [
          ...part.items.map((day) => [press(dayInWords(day, contact.language), to(day))]),
          turnRow(words, part, (at) => to(`earlier:${at}`)),
        ]
      : [
          ...(today ? [[press(words('bot-meetings-today'), to(today))]] : []),
          ...(yesterday ? [[press(words('bot-meetings-yesterday'), to(yesterday))]] : []),
          ...(earlier.length > 0 ? [[press(words('bot-meetings-earlier'), to('earlier'))]] : []),
        ]
  return ask(visit, 'bot-meetings-when', rows)
}

export function askForm(visit: Visit, { id }: OwnPair, day: string): Reply {
  const { words } = visit
  const buttons = meetingForms.map((form) =>
    press(words(`bot-meetings-form-${form}`), `meetings:log:${id}:${day}:${form}`),
  )
  return ask(visit, 'bot-meetings-how', inRows(buttons, 1))
}

export async function askTopic(
  visit: Visit,
  mentorId: number,
  { id, menteeId }: OwnPair,
  { day, form }: { day: string; form: MeetingForm },
): Promise<Reply> {
  const { deps, event, contact, words } = visit
  const topics = await topicsToMeet(deps.db, { mentorId, menteeId, now: event.receivedAt })
  const to = (topic: string) => `meetings:log:${id}:${day}:${form}:${topic}`
  const buttons = topics.map(({ code, title }) => press(shortened(textIn(title, contact.language)), to(code)))
  return ask(visit, 'bot-meetings-what', inRows([...buttons, press(words('bot-meetings-topic-other'), to('-'))], 1))
}

function ask({ words }: Visit, question: string, rows: ReturnType<typeof inRows<ReturnType<typeof press>>>): Reply {
  return shown({ heading: words('bot-meetings-log'), text: words(question), rows: [...rows, menuRow(words)] })
}
