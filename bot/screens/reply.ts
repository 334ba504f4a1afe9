// A question answered from the chat by whoever holds it: read, written, looked over, sent. Who asks is named in the panel alone.
import { entryOf } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import { ownAccount } from '../../db/own-account.ts'
import { answerQuestion } from '../../db/questions/answer.ts'
import {
  dropAnswer,
  dropAnswerFile,
  haveSeen,
  keepAnswerFile,
  type Staff,
  writeAnswer,
} from '../../db/questions/answer-draft.ts'
import { idIn, menuRow, press } from './buttons.ts'
import { fetchOffered } from './fetched-file.ts'
import { drawAnswered, drawQuestion, drawReply } from './reply-views.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'reply'

type Deed = (visit: Visit, actor: Staff, id: number, value: string) => Promise<Reply>

export const reply: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => act(visit, args),
  press: (visit, args) => act(visit, args),
  text: (visit, typed) => about(visit, memoOf(visit), (actor, id) => write(visit, actor, id, typed)),
  file: (visit, offered) =>
    about(visit, memoOf(visit), async (actor, id) => {
      const fetched = await fetchOffered(visit, offered)
      if (fetched.kind === 'refused') return drawReply(visit, actor, id, fetched.why)
      await keepAnswerFile(visit.deps.db, actor, id, fetched.file)
      return drawReply(visit, actor, id)
    }),
}

function act(visit: Visit, [id = '', what = '', value = '']: string[]): Promise<Reply> {
  return about(visit, id, (actor, number) => (entryOf(deeds, what) ?? drawQuestion)(visit, actor, number, value))
}

const deeds: Record<string, Deed> = {
  send,
  /** What a colleague has answered was read, up to the turn `value`. */
  also: async (visit, actor, id, value) => {
    await haveSeen(visit.deps.db, actor, id, idIn(value))
    return send(visit, actor, id)
  },
  nofile: async (visit, actor, id) => {
    await dropAnswerFile(visit.deps.db, actor, id)
    return drawReply(visit, actor, id)
  },
  drop: async ({ deps, words }, actor, id) => {
    await dropAnswer(deps.db, actor, id)
    return goTo('replies', [], [], words('bot-reply-dropped'))
  },
}

async function write(visit: Visit, actor: Staff, id: number, text: string): Promise<Reply> {
  await writeAnswer(visit.deps.db, actor, { id, text, now: visit.event.receivedAt })
  return drawReply(visit, actor, id)
}

async function send(visit: Visit, actor: Staff, id: number): Promise<Reply> {
  const { deps, event, words } = visit
  try {
    await answerQuestion(deps.db, actor, { id, text: null, now: event.receivedAt })
  } catch (error) {
    if (error instanceof Refusal && error.key === 'questions-refused-meanwhile') return drawAnswered(visit, actor, id)
    throw error
  }
  const rows = [[press(words('bot-replies-all'), 'replies'), ...menuRow(words)]]
  return shown({ heading: words('bot-reply-sent'), text: words('bot-reply-sent-text'), rows }, { memo: null })
}

function memoOf({ contact }: Visit): string {
  return String(contact.memo?.id ?? '')
}

/** As the account of this person; what is refused is said, and what was written stays. */
async function about(visit: Visit, id: string, deed: (actor: Staff, id: number) => Promise<Reply>): Promise<Reply> {
  const { deps, contact, event, words } = visit
  const actor = contact.person && (await ownAccount(deps.db, contact.person.id, event.receivedAt))
  if (!actor) return goTo('menu', [], [{ text: words('bot-reply-no-account'), rows: [] }])
  if (!/^\d{1,9}$/.test(id)) return goTo('replies')
  try {
    return await deed(actor, Number(id))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const key = error.key === 'panel-refused-right' ? 'questions-refused-not-yours' : error.key
    return drawQuestion(visit, actor, Number(id), words(key, error.args))
  }
}
