// What whoever answers sees in the chat: the question with its conversation, and their answer before it goes.
import { canTakeStep } from '../../core/questions/status.ts'
import type { Action } from '../../core/view.ts'
import { answerDraft, type Staff } from '../../db/questions/answer-draft.ts'
import { type Conversation, conversationOf, type Turn } from '../../db/questions/conversation.ts'
import { menuRow, press } from './buttons.ts'
import { day, lastDayOf } from './dates.ts'
import { type Drawing, goTo, type Reply, shown, type Visit } from './visit.ts'

const mostTurns = 6

/** With `refused`, why the last deed was not done. A message typed from here on is the answer. */
export async function drawQuestion(visit: Visit, actor: Staff, id: number, refused?: string): Promise<Reply> {
  const { deps, event, words } = visit
  const found = await conversationOf(deps.db, actor, id, event.receivedAt)
  if (!found) return goTo('replies', [], [{ text: refused ?? words('questions-refused-not-yours'), rows: [] }])
  const isOpen = found.steps.some((step) => step === 'answer')
  const draft = isOpen ? await answerDraft(deps.db, actor, id) : null
  if (draft && (draft.text !== '' || draft.file)) return drawReply(visit, actor, id, refused)
  const asks = words(isOpen ? 'bot-reply-write' : 'bot-reply-over')
  return shown(
    [
      ...said(refused),
      { ...conversation(visit, found), note: asks, rows: [...panelRow(visit, id), ...wayBack(visit)] },
    ],
    { memo: isOpen ? { screen: 'reply', id } : null },
  )
}

/** What will be sent, as the one who asked will read it. */
export async function drawReply(visit: Visit, actor: Staff, id: number, refused?: string): Promise<Reply> {
  const { deps, event, words } = visit
  const found = await conversationOf(deps.db, actor, id, event.receivedAt)
  const draft = await answerDraft(deps.db, actor, id)
  if (!found || !draft || !canTakeStep('answer', found.status)) return goTo('replies', [], said(refused))
  const { text, file } = draft
  const to = (what: string) => `reply:${id}:${what}`
  const parts = [
    words('bot-reply-to', { topic: found.topic }),
    text || words('bot-reply-words'),
    ...(file ? [words('bot-question-file', { name: file.name })] : []),
  ]
  const rows: Action[][] = [
    ...(text === '' ? [] : [[press(words('bot-question-send'), to('send'))]]),
    ...(file ? [[press(words('bot-question-no-file'), to('nofile'))]] : []),
    [press(words('bot-question-drop'), to('drop'))],
  ]
  const view = { heading: words('bot-question-review'), text: parts.join('\n\n'), note: words('bot-reply-note'), rows }
  return shown([...said(refused), view], { memo: { screen: 'reply', id } })
}

/** A colleague was faster: their answer, and whether this one is to go as well. */
export async function drawAnswered(visit: Visit, actor: Staff, id: number): Promise<Reply> {
  const { deps, event, words } = visit
  const found = await conversationOf(deps.db, actor, id, event.receivedAt)
  if (!found) return goTo('replies', [], said(words('questions-refused-not-yours')))
  const seen = found.turns.at(-1)?.id ?? 0
  const rows = [
    [press(words('bot-reply-also'), `reply:${id}:also:${seen}`)],
    [press(words('bot-question-drop'), `reply:${id}:drop`)],
  ]
  const told = { ...conversation(visit, found), heading: words('bot-reply-meanwhile') }
  return shown({ ...told, note: words('bot-reply-meanwhile-note'), rows }, { memo: { screen: 'reply', id } })
}

function conversation(visit: Visit, { topic, area, dueAt, turns }: Conversation): Pick<Drawing, 'heading' | 'text'> {
  const { words, contact, deps } = visit
  const about = words('bot-reply-about', {
    area: words('questions-area', { area }),
    until: lastDayOf(dueAt, contact.language, deps.timeZone),
  })
  return { heading: topic, text: [about, ...turns.slice(-mostTurns).map((turn) => turnOf(visit, turn))].join('\n\n') }
}

/** A file of theirs may say who they are: it is opened in the panel. */
function turnOf({ words, contact, deps }: Visit, { isAnswer, text, createdAt, file }: Turn): string {
  const who = words(isAnswer ? 'bot-question-turn-answer' : 'bot-reply-turn-asker', {
    day: day(createdAt, contact.language, deps.timeZone),
  })
  return [who, text, ...(file ? [words('bot-reply-file')] : [])].join('\n')
}

function panelRow({ deps, words }: Visit, id: number): Action[][] {
  if (!deps.pages) return []
  const url = new URL(`/admin/pages/question?question=${id}`, deps.pages).href
  return [[{ kind: 'link', label: words('bot-reply-panel'), url }]]
}

function wayBack({ words }: Visit): Action[][] {
  return [[press(words('bot-replies-all'), 'replies'), ...menuRow(words)]]
}

function said(text: string | undefined): Drawing[] {
  return text === undefined ? [] : [{ text, rows: [] }]
}
