// One question to a methodologist: asked, read, gone on with, solved and rated.
import { entryOf } from '../../core/entry.ts'
import { areas } from '../../core/questions/question.ts'
import { defaultZone } from '../../core/time.ts'
import { draftForSchool, draftInArea, draftMore, dropDraft, ownDraft } from '../../db/questions/draft.ts'
import { addRatingNote, rateQuestion, solveQuestion, withdrawQuestion } from '../../db/questions/own.ts'
import { sendDraft } from '../../db/questions/send.ts'
import { idIn, menuRow, press } from './buttons.ts'
import { lastDayOf } from './dates.ts'
import { askArea, draftMemo, dropFile, review, takeFile, takeText } from './question-draft.ts'
import { askRating, drawConversation, sendFile, thank } from './question-talk.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'question'

export const question: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => question.press?.(visit, args) ?? Promise.resolve(goTo('questions')),
  async press(visit, [what = '', act = '', value = '']) {
    const personId = visit.contact.person?.id
    if (personId === undefined) return goTo('code')
    if (/^\d{1,9}$/.test(what)) return about(visit, personId, Number(what), act, value)
    return entryOf(writing, what)?.(visit, personId, act) ?? goTo('questions')
  },
  async text(visit, typed) {
    const { contact, deps } = visit
    const id = Number(contact.memo?.rated)
    if (!contact.person || !Number.isInteger(id)) return takeText(visit, typed)
    await addRatingNote(deps.db, contact.person.id, id, typed)
    return thank(visit)
  },
  file: (visit, offered) =>
    visit.contact.memo?.at === draftMemo.at ? takeFile(visit, offered) : Promise.resolve(goTo('questions')),
}

const writing: Record<string, (visit: Visit, personId: number, value: string) => Promise<Reply>> = {
  new: async (visit, personId) => ((await ownDraft(visit.deps.db, personId)) ? review(visit) : askArea(visit, 0)),
  school: async (visit, personId) => {
    const isBegun = await draftForSchool(visit.deps.db, personId, visit.event.receivedAt)
    return review(visit, isBegun ? undefined : visit.words('bot-question-unsent'))
  },
  areas: async (visit, _personId, page) => askArea(visit, Number(page) || 0),
  area: async (visit, personId, value) => {
    const area = areas.find((one) => String(one) === value)
    if (!area) return askArea(visit, 0)
    const isTaken = await draftInArea(visit.deps.db, personId, area, visit.event.receivedAt)
    return review(visit, isTaken ? undefined : visit.words('bot-question-unsent'))
  },
  nofile: (visit) => dropFile(visit),
  drop: async ({ deps, words }, personId) => {
    await dropDraft(deps.db, personId)
    return goTo('questions', [], [], words('bot-question-dropped'))
  },
  send,
}

async function send(visit: Visit, personId: number): Promise<Reply> {
  const { deps, event, contact, words } = visit
  const zone = deps.timeZone ?? defaultZone
  const sent = await sendDraft(deps.db, { personId, now: event.receivedAt, zone })
  if (sent.kind === 'over') return review(visit, words('bot-question-over'))
  if (sent.kind === 'no-school') return review(visit, words('bot-question-no-school'))
  if (sent.kind === 'empty') return review(visit)
  const until = lastDayOf(sent.dueAt, contact.language, zone)
  const rows = [[press(words('bot-question-open'), `${name}:${sent.id}`), ...menuRow(words)]]
  return shown(
    { heading: words('bot-question-sent'), text: words('bot-question-sent-text', { until }), rows },
    { memo: null },
  )
}

async function about(visit: Visit, personId: number, id: number, act: string, value: string): Promise<Reply> {
  const { deps, event, words } = visit
  const now = event.receivedAt
  switch (act) {
    case 'more': {
      const begun = await draftMore(deps.db, personId, id, now)
      if (begun === 'over') return goTo(name, [String(id)], [{ text: words('bot-question-over'), rows: [] }])
      return review(visit, begun === 'other' ? words('bot-question-unsent') : undefined)
    }
    case 'withdraw': {
      const isGone = await withdrawQuestion(deps.db, personId, id, now)
      return goTo('questions', [], [], words(isGone ? 'bot-question-withdrawn' : 'bot-question-taken-already'))
    }
    case 'solved':
      await solveQuestion(deps.db, personId, id, now)
      return askRating(visit, personId, id)
    case 'rate':
      if (!(await rateQuestion(deps.db, personId, id, Number(value)))) return goTo(name, [String(id)])
      return shown(
        { text: words('bot-question-rated'), rows: [[press(words('bot-question-no-words'), 'questions')]] },
        { memo: { screen: name, rated: id } },
      )
    case 'file':
      return sendFile(visit, personId, id, idIn(value))
    default:
      return drawConversation(visit, personId, id)
  }
}
