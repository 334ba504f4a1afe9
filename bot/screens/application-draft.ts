// Writing an application: one question at a time until nothing is missing, then what will be sent before it is.

import { asksForWork, takesPupils } from '../../core/contests/words.ts'
import { tooLarge } from '../../core/files/judge.ts'
import { largestFile } from '../../core/files/kinds.ts'
import type { Action, OfferedFile } from '../../core/view.ts'
import { type Draft, type DraftField, keepDraftFile, ownDraft, writeDraft } from '../../db/contests/draft.ts'
import { nominationsOf } from '../../db/contests/nominations.ts'
import { applicationFacts } from './application-facts.ts'
import { inRows, mostAnswers, pageOf, press, shortened, turnRow } from './buttons.ts'
import { type Drawing, goTo, type Reply, shown, type Visit } from './visit.ts'

const screen = 'application'

/** What is asked for in words of its own; a nomination is chosen. */
const typed = ['title', 'work', 'code', 'class'] as const
type Typed = (typeof typed)[number]

const fieldOf: Record<Typed, (text: string) => DraftField> = {
  title: (title) => ({ title }),
  work: (link) => ({ link }),
  code: (code) => ({ code }),
  class: (grade) => ({ class: grade }),
}

/** The next question, or the whole; with `refused`, why the last word or file was not taken. */
export async function drawDraft(visit: Visit, refused?: string): Promise<Reply> {
  const { deps, contact } = visit
  const draft = contact.person && (await ownDraft(deps.db, contact.person.id))
  if (!draft) return goTo('applications')
  if (draft.missing) return ask(visit, draft.missing, 0, refused)
  return shown([...said(refused), review(visit, draft)], { memo: null })
}

/** Asks for one thing, also for one that is there already. */
export async function ask(visit: Visit, field: string, page = 0, refused?: string): Promise<Reply> {
  const { deps, contact, words } = visit
  const draft = contact.person && (await ownDraft(deps.db, contact.person.id))
  if (!draft) return goTo('applications')
  const rows = [[press(words('bot-contests-drop'), `${screen}:drop`)]]
  const back = draft.missing ? [] : [[press(words('bot-back'), `${screen}:draft`)]]
  const heading = words('bot-contests-new', { contest: draft.contest.title })
  const at = typed.find((one) => one === field)
  if (at) {
    const text = words(`bot-contests-ask-${at}`)
    return shown([...said(refused), { heading, text, rows: [...back, ...rows] }], { memo: { screen, at } })
  }
  const part = pageOf(await nominationsOf(deps.db, draft.contest.id), page, mostAnswers)
  const isShort = part.items.every(({ title }) => shortened(title) === title)
  const lines = part.items.map(({ title }, i) => `${part.from + i + 1}. ${title}`)
  const buttons = part.items.map(({ id, title }, i) =>
    press(isShort ? title : String(part.from + i + 1), `${screen}:in:${id}`),
  )
  const text = [words('bot-contests-ask-nomination'), ...(isShort ? [] : [lines.join('\n')])].join('\n\n')
  const turn = turnRow(words, part, (to) => `${screen}:page:${to}`)
  const view = { heading, text, rows: [...inRows(buttons, isShort ? 1 : mostAnswers), turn, ...back, ...rows] }
  return shown([...said(refused), view], { memo: null })
}

function review({ words }: Visit, draft: Draft): Drawing {
  const { contest, applicationId, nomination, pupilCode, pupilClass } = draft
  const pupil = pupilCode === null ? null : { code: pupilCode, grade: pupilClass ?? 0 }
  const isPupils = takesPupils(contest.kind)
  const edit = (label: string, field: string): Action => press(words(label), `${screen}:edit:${field}`)
  const send = isPupils
    ? press(words('bot-contests-send-consent'), `${screen}:consent`)
    : press(words(applicationId === null ? 'bot-contests-send' : 'bot-contests-send-again'), `${screen}:send`)
  const edits = [
    edit('bot-contests-edit-nomination', 'nomination'),
    ...(isPupils ? [edit('bot-contests-edit-code', 'code')] : []),
    ...(asksForWork(contest.kind)
      ? [edit('bot-contests-edit-title', 'title'), edit('bot-contests-edit-work', 'work')]
      : []),
  ]
  return {
    heading: words('bot-contests-review', { contest: contest.title }),
    text: applicationFacts({ ...draft, nomination: nomination?.title ?? null, pupil }, words),
    note: words(isPupils ? 'bot-contests-review-consent' : 'bot-contests-review-note'),
    rows: [[send], ...inRows(edits, 2), [press(words('bot-contests-drop'), `${screen}:drop`)]],
  }
}

export async function takeText(visit: Visit, text: string): Promise<Reply> {
  const { contact } = visit
  const at = typed.find((one) => one === contact.memo?.at)
  return at ? write(visit, fieldOf[at](text), at) : goTo('applications')
}

export function chooseNomination(visit: Visit, nominationId: number): Promise<Reply> {
  return write(visit, { nominationId }, 'nomination')
}

async function write(visit: Visit, field: DraftField, at: string): Promise<Reply> {
  const { deps, contact, event, words } = visit
  if (!contact.person) return goTo('code')
  const written = await writeDraft(deps.db, contact.person.id, field, event.receivedAt)
  if (written.kind === 'refused') return ask(visit, at, 0, words(written.reason, written.args))
  // A pupil is known by both: with another code the class is asked for anew.
  return at === 'code' ? ask(visit, 'class') : drawDraft(visit)
}

export async function takeFile(visit: Visit, offered: OfferedFile): Promise<Reply> {
  const { deps, contact, event, words } = visit
  if (!contact.person) return goTo('code')
  if (contact.memo?.at !== 'work') return drawDraft(visit)
  const refuse = (text: string) => ask(visit, 'work', 0, text)
  const large = tooLarge(largestFile)
  if (offered.size !== null && offered.size > largestFile) return refuse(words(large.key, large.args))
  const fetched = await deps.fetchFile?.(offered.ref, largestFile)
  if (fetched?.kind === 'large') return refuse(words(large.key, large.args))
  if (fetched?.kind !== 'fetched') return refuse(words('survey-files-lost'))
  const kept = await keepDraftFile(deps.db, contact.person.id, {
    bytes: fetched.bytes,
    name: offered.name ?? '',
    otherwise: words('survey-files-nameless', { number: 1 }),
    now: event.receivedAt,
  })
  return kept.kind === 'refused' ? refuse(words(kept.reason, kept.args)) : drawDraft(visit)
}

function said(text: string | undefined): Drawing[] {
  return text === undefined ? [] : [{ text, rows: [] }]
}
