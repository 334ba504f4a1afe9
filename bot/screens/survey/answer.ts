// From what a person did to what they see next: the run decides, this draws it.
import { rememberPlace, seeContact } from '../../../db/contacts.ts'
import { type Applied, applyEvent, type Intend } from '../../../db/run-steps.ts'
import { type Words, wordsOf } from '../../../locales/index.ts'
import { menuRow, press } from '../buttons.ts'
import { lastDayOf } from '../dates.ts'
import { drawResult } from '../result.ts'
import { goTo, type Heard, type Reply, type ScreenDeps, shown } from '../visit.ts'
import { readButton } from './button.ts'
import { drawStep } from './draw.ts'
import { intentOfButton, intentOfText } from './intend.ts'
import { noteSent, wasJustSent } from './just-sent.ts'
import { ownResultOnce } from './own-once.ts'

type Done = Applied & { marked: boolean }

/** The hot path: nothing is read of the chat but the run its button names. Null where the chat has no such run. */
export async function answerByButton(deps: ScreenDeps, event: Heard & { kind: 'press' }): Promise<Reply | null> {
  const button = readButton(event.value)
  if (!button) return null
  const applied = await apply(deps, event, button.run, intentOfButton(button))
  if (applied.kind === 'none') {
    return wasJustSent(button.run, event.receivedAt) ? toldAlready(deps, event) : null
  }
  const words = wordsOf(applied.sheet.language)
  if (applied.kind === 'submitted' && applied.sheet.definition.anonymity === 'anonymous') {
    noteSent(button.run, event.receivedAt)
    return sentAnonymously(deps, words, applied)
  }
  const page = button.deed === 'v' ? button.place : 0
  if (applied.kind === 'stale' || applied.kind === 'sent') {
    const old = applied.kind === 'sent' ? 'bot-survey-sent-already' : 'bot-survey-old-button'
    if (applied.again) return shown([], { toast: words('bot-survey-taken-already') })
    return draw(applied, words, { page: 0, toast: words(old) })
  }
  if (!applied.sheet.isRemembered && applied.kind !== 'submitted') {
    await rememberPlace(deps.db, applied.sheet.contactId, memoOf(button.run))
  }
  const { step } = applied as { step?: { rejected?: { key: string; args?: Record<string, string | number> } } }
  // A press that was refused leaves the screen as it is, and says why beside the button.
  if (step?.rejected) return shown([], { toast: words(step.rejected.key, step.rejected.args) })
  return draw(applied, words, { page })
}

/** Neither a run nor a result can be found from now on: what there is to see is seen here. */
function sentAnonymously(deps: ScreenDeps, words: Words, { sheet, step, marked }: Done & { kind: 'submitted' }): Reply {
  const about = { words, run: sheet.key, rev: sheet.rev, page: 0 }
  const views = [drawStep(about, step), ...drawResult(deps, words, ownResultOnce(sheet, step))]
  // Whoever wants to talk is asked elsewhere, and by everybody's button: nothing of the answers goes along.
  if (sheet.definition.offersTalk) views.at(-1)?.rows.push([press(words('bot-menu-talk'), 'talk')])
  views.at(-1)?.rows.push(menuRow(words))
  return shown(views, { memo: null, marked })
}

async function toldAlready({ db }: ScreenDeps, { channel, address, receivedAt }: Heard): Promise<Reply> {
  const { language } = await seeContact(db, { channel, address, now: receivedAt })
  return shown([], { toast: wordsOf(language)('bot-survey-sent-already') })
}

/** A typed word while a survey is under way. Null where the run is gone. */
export async function answerByText(deps: ScreenDeps, event: Heard, run: string, typed: string): Promise<Reply | null> {
  const applied = await apply(deps, event, run, intentOfText(typed))
  if (applied.kind === 'none') return null
  const words = wordsOf(applied.sheet.language)
  if (applied.kind !== 'same' || applied.step.rejected) return draw(applied, words, { page: 0 })
  if (applied.step.kind === 'ask') return draw(applied, words, { page: 0, search: typed })
  const reply = draw(applied, words, { page: 0 })
  return reply.kind === 'shown'
    ? { ...reply, views: [{ text: words('bot-survey-use-buttons'), rows: [] }, ...reply.views] }
    : reply
}

/** Where the run stands; a pause ends with coming back. */
export async function lookAtRun(deps: ScreenDeps, event: Heard, run: string): Promise<Reply | null> {
  const applied = await apply(deps, event, run, ({ state }) => (state.paused ? { kind: 'resume' } : 'look'))
  return applied.kind === 'none' ? null : drawApplied(applied)
}

export function apply(
  deps: ScreenDeps,
  { channel, address, dedupeKey, receivedAt, inboxId }: Heard,
  key: string,
  event: Intend,
): Promise<Done> {
  return applyEvent(deps.db, {
    channel,
    address,
    key,
    event,
    dedupeKey,
    receivedAt,
    zone: deps.timeZone,
    ...(inboxId !== undefined && { inboxId }),
  })
}

/** What the chat shows of it, in the language of the run. */
export function drawApplied(applied: Exclude<Done, { kind: 'none' }>): Reply {
  return draw(applied, wordsOf(applied.sheet.language), { page: 0 })
}

function draw(
  applied: Exclude<Done, { kind: 'none' }>,
  words: Words,
  more: { page: number; search?: string; toast?: string },
): Reply {
  const { sheet, marked } = applied
  const { page, search, toast } = more
  const about = { words, run: sheet.key, rev: sheet.rev, page, ...(search !== undefined && { search }) }
  const said = toast === undefined ? {} : { toast }
  switch (applied.kind) {
    case 'submitted':
      return { ...goTo('result', [sheet.key], [drawStep(about, applied.step)]), ...said }
    case 'sent':
      return { ...goTo('result', [sheet.key]), ...said }
    case 'late': {
      const text = words('bot-survey-late', { until: lastDayOf(sheet.deadline, sheet.language, sheet.zone) })
      return shown({ text, rows: [menuRow(words)] }, { memo: null, ...said })
    }
    default:
      return shown(drawStep(about, applied.step), { memo: memoOf(sheet.key), marked, ...said })
  }
}

function memoOf(run: string) {
  return { screen: 'survey', run }
}
