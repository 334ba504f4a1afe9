// Writing to a methodologist: the area, the words, perhaps a file, and what will be sent before it is.
import { areas } from '../../core/questions/question.ts'
import type { OfferedFile } from '../../core/view.ts'
import { type Draft, dropDraftFile, keepDraftFile, ownDraft, writeDraft } from '../../db/questions/draft.ts'
import { inRows, menuRow, pageOf, press, turnRow } from './buttons.ts'
import { fetchOffered } from './fetched-file.ts'
import { type Drawing, goTo, type Reply, shown, type Visit } from './visit.ts'

/** Two screens of the seven. */
const areasPerPage = 4
export const draftMemo = { screen: 'question', at: 'draft' } as const

export function askArea({ words }: Visit, page: number): Reply {
  const part = pageOf(areas, page, areasPerPage)
  const buttons = part.items.map((area) => press(words('questions-area', { area }), `question:area:${area}`))
  const rows = [...inRows(buttons, 1), turnRow(words, part, (to) => `question:areas:${to}`), menuRow(words)]
  return shown({ heading: words('bot-question-new'), text: words('bot-question-area'), rows }, { memo: null })
}

/** What will be sent; with `refused`, why the last word or file was not taken. */
export async function review(visit: Visit, refused?: string): Promise<Reply> {
  const { deps, contact } = visit
  const draft = contact.person && (await ownDraft(deps.db, contact.person.id))
  if (!draft) return goTo('questions')
  const views: Drawing[] = [...(refused ? [{ text: refused, rows: [] }] : []), drawDraft(visit, draft)]
  return shown(views, { memo: draftMemo })
}

function drawDraft({ words }: Visit, { questionId, area, isForSchool, text, file }: Draft): Drawing {
  const kept = file ? [words('bot-question-file', { name: file.name })] : []
  const drop = press(words('bot-question-drop'), 'question:drop')
  const fileRow = file ? [[press(words('bot-question-no-file'), 'question:nofile')]] : []
  const areaRow = questionId === null ? [[press(words('bot-question-other-area'), 'question:areas')]] : []
  const where = words(questionId === null ? 'bot-question-to' : 'bot-question-more-to', {
    area: words('questions-area', { area }),
  })
  if (text === '') {
    return {
      heading: words(
        isForSchool ? 'bot-question-school' : questionId === null ? 'bot-question-new' : 'bot-question-more',
      ),
      text: [where, words(isForSchool ? 'bot-question-school-write' : 'bot-question-write'), ...kept].join('\n\n'),
      rows: [...fileRow, ...areaRow, [drop]],
    }
  }
  return {
    heading: words('bot-question-review'),
    text: [where, text, ...kept].join('\n\n'),
    note: words(isForSchool ? 'bot-question-school-note' : 'bot-question-review-note'),
    rows: [[press(words('bot-question-send'), 'question:send')], ...fileRow, ...areaRow, [drop]],
  }
}

export async function takeText(visit: Visit, typed: string): Promise<Reply> {
  const { deps, contact, event, words } = visit
  if (!contact.person) return goTo('code')
  const written = await writeDraft(deps.db, contact.person.id, typed, event.receivedAt)
  return review(visit, written.kind === 'refused' ? words(written.reason, written.args) : undefined)
}

export async function takeFile(visit: Visit, offered: OfferedFile): Promise<Reply> {
  const { deps, contact, words } = visit
  if (!contact.person) return goTo('code')
  const fetched = await fetchOffered(visit, offered)
  if (fetched.kind === 'refused') return review(visit, fetched.why)
  const kept = await keepDraftFile(deps.db, contact.person.id, fetched.file)
  return review(visit, kept.kind === 'refused' ? words(kept.reason, kept.args) : undefined)
}

export async function dropFile(visit: Visit): Promise<Reply> {
  const { deps, contact } = visit
  if (contact.person) await dropDraftFile(deps.db, contact.person.id)
  return review(visit)
}
