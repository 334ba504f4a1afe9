// «Мои рекомендации»: what is recommended to this person, and what they have decided about it.
import { canTake, type RecommendationStep } from '../../core/recommendations/status.ts'
import { textIn } from '../../core/survey/words.ts'
import { eventsForAdvice } from '../../db/events/for-advice.ts'
import { decideAdvice, type OwnAdvice, ownAdvice, ownAdviceOne } from '../../db/recommendations/own.ts'
import { materialRows } from './advice-materials.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, turnRow } from './buttons.ts'
import { lastDayOf } from './dates.ts'
import { hoursOf, lineOf } from './event-rows.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'advice'
const steps: readonly RecommendationStep[] = ['begin', 'finish', 'decline']

export const advice: Screen = {
  name,
  command: 'advice',
  needs: 'person',
  async show(visit, [which = '']) {
    const personId = visit.contact.person?.id
    if (personId === undefined) return goTo('code')
    if (/^\d{1,9}$/.test(which)) {
      const one = await ownAdviceOne(visit.deps.db, personId, Number(which))
      if (one) return drawOne(visit, one)
    }
    return drawList(visit, await ownAdvice(visit.deps.db, personId), Number(which.replace('p', '')) || 0)
  },
  async press(visit, args) {
    const [which = '', what] = args
    const step = steps.find((one) => one === what)
    const personId = visit.contact.person?.id
    if (!step || personId === undefined || !/^\d{1,9}$/.test(which)) return advice.show(visit, args)
    const decided = { personId, id: Number(which), step, now: visit.event.receivedAt }
    const isNew = await decideAdvice(visit.deps.db, decided)
    return goTo(name, [which], [], visit.words(isNew ? `bot-advice-done-${step}` : 'bot-advice-decided'))
  },
}

function drawList({ words, contact }: Visit, all: OwnAdvice[], page: number): Reply {
  const { language } = contact
  const part = pageOf(all, page, mostAnswers)
  const lines = part.items.map(({ text, status }, i) => {
    const told = { number: part.from + i + 1, text: textIn(text, language), status: words(`bot-advice-${status}`) }
    return words('bot-advice-line', told)
  })
  const buttons = part.items.map(({ id }, i) => press(String(part.from + i + 1), `${name}:${id}`))
  const text = lines.length > 0 ? lines.join('\n\n') : words('bot-advice-none')
  const rows = [...inRows(buttons, mostAnswers), turnRow(words, part, (to) => `${name}:p${to}`), menuRow(words)]
  return shown({ heading: words('bot-advice-title'), text, rows }, { memo: null })
}

async function drawOne(visit: Visit, { id, kind, text, status, dueAt, applied }: OwnAdvice): Promise<Reply> {
  const { words, contact, deps, event } = visit
  const { language } = contact
  const personId = contact.person?.id ?? 0
  const { zone } = hoursOf(visit)
  const { next, visited } = await eventsForAdvice(deps.db, { personId, id }, event.receivedAt, zone)
  const notes = [
    words('bot-advice-status', { status: words(`bot-advice-${status}`) }),
    ...(dueAt ? [words('bot-advice-until', { until: lastDayOf(dueAt, language, deps.timeZone) })] : []),
    ...(applied ? [words(`bot-advice-applied-${applied}`)] : []),
  ]
  const offered = steps.filter((step) => canTake(step, status, kind))
  const buttons = offered.map((step) => press(words(`bot-advice-${step}`), `${name}:${id}:${step}`))
  const isOffered = next && visited.length === 0
  const toEvent = isOffered ? [[press(words('events-join'), `event:${next.token}:join`)]] : []
  return shown({
    heading: words('bot-advice-one'),
    text: [
      textIn(text, language),
      ...visited.map((one) => words('bot-advice-visited', { line: lineOf(one, visit) })),
      ...(isOffered ? [words('bot-advice-event', { line: lineOf(next, visit) })] : []),
    ].join('\n\n'),
    note: notes.join(' '),
    rows: [
      ...(await materialRows(visit, { id, kind })),
      ...toEvent,
      ...inRows(buttons, 2),
      [press(words('bot-advice-all'), name), ...menuRow(words)],
    ],
  })
}
