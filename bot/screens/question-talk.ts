// The conversation of a question as its person sees it, and the rating at its end. Whoever answered stays without a name.
import { canTakeStep, statusesBefore } from '../../core/questions/status.ts'
import type { Action } from '../../core/view.ts'
import { bytesOfFile } from '../../db/file-downloads.ts'
import { fileOfAnswer, type OwnTurn, ownQuestion } from '../../db/questions/own.ts'
import { menuRow, press, shortened } from './buttons.ts'
import { day, lastDayOf } from './dates.ts'
import { goTo, type Reply, shown, type Visit } from './visit.ts'

export async function drawConversation(visit: Visit, personId: number, id: number): Promise<Reply> {
  const { deps, contact, words } = visit
  const found = await ownQuestion(deps.db, personId, id)
  if (!found) return goTo('questions')
  const { topic, area, status, dueAt, turns } = found
  const to = (act: string) => `question:${id}:${act}`
  const isAnswered = turns.some(({ isAnswer }) => isAnswer)
  const rows: Action[][] = [
    ...(canTakeStep('close', status) ? [[press(words('notices-question-solved'), to('solved'))]] : []),
    ...(canTakeStep('add', status)
      ? [[press(words(status === 'answered' ? 'notices-question-more' : 'bot-question-add'), to('more'))]]
      : []),
    ...(canTakeStep('withdraw', status) && !isAnswered
      ? [[press(words('bot-question-withdraw'), to('withdraw'))]]
      : []),
    ...turns
      .filter(({ isAnswer, file }) => isAnswer && file)
      .map(({ id: turn, file }) => [
        press(shortened(words('bot-question-file', { name: file ?? '' })), to(`file:${turn}`)),
      ])
      .slice(-2),
    [press(words('bot-questions-all'), 'questions'), ...menuRow(words)],
  ]
  const until = lastDayOf(dueAt, contact.language, deps.timeZone)
  return shown(
    {
      heading: topic,
      text: [
        words('bot-question-to', { area: words('questions-area', { area }) }),
        ...turns.map((turn) => turnOf(visit, turn)),
      ].join('\n\n'),
      note: words('bot-question-note', { status, until }),
      rows,
    },
    { memo: null },
  )
}

function turnOf({ words, contact, deps }: Visit, { isAnswer, text, createdAt, file }: OwnTurn): string {
  const who = words(isAnswer ? 'bot-question-turn-answer' : 'bot-question-turn-own', {
    day: day(createdAt, contact.language, deps.timeZone),
  })
  return [who, text, ...(file ? [words('bot-question-file', { name: file })] : [])].join('\n')
}

/** Of an answer, into the chat. */
export async function sendFile(visit: Visit, personId: number, id: number, turn: number): Promise<Reply> {
  const { deps, words } = visit
  const file = await fileOfAnswer(deps.db, { personId, id, turn })
  if (!file) return drawConversation(visit, personId, id)
  return shown({
    text: words('bot-question-answer-file'),
    rows: [[press(words('bot-question-open'), `question:${id}`), ...menuRow(words)]],
    openDocument: async () => ({ name: file.name, bytes: await bytesOfFile(deps.db, file.id) }),
  })
}

/** What is not closed is not rated. */
export async function askRating(visit: Visit, personId: number, id: number): Promise<Reply> {
  const { deps, words } = visit
  const found = await ownQuestion(deps.db, personId, id)
  if (!found || statusesBefore('add').includes(found.status)) return drawConversation(visit, personId, id)
  const marks = [1, 2, 3, 4, 5].map((mark) => press(String(mark), `question:${id}:rate:${mark}`))
  const rows = [marks, [press(words('bot-question-no-mark'), 'questions')]]
  return shown({ heading: words('bot-question-solved'), text: words('bot-question-rate'), rows }, { memo: null })
}

export function thank({ words }: Visit): Reply {
  return goTo('questions', [], [{ text: words('bot-question-noted'), rows: [] }])
}
