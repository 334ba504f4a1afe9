// A file that was sent: refused at once, or fetched, kept, and made part of the answer.
import { tooLarge } from '../../../core/files/judge.ts'
import { largestInAll, mebibyte } from '../../../core/files/kinds.ts'
import { show } from '../../../core/survey/show.ts'
import type { Ask, Step } from '../../../core/survey/step.ts'
import type { Reason } from '../../../core/survey/words.ts'
import type { OfferedFile } from '../../../core/view.ts'
import { dropFile, keepFile } from '../../../db/files.ts'
import { findRun, type RunSheet } from '../../../db/run-sheets.ts'
import { wordsOf } from '../../../locales/index.ts'
import type { Heard, Reply, ScreenDeps } from '../visit.ts'
import { apply, drawApplied } from './answer.ts'

type Offer = { deps: ScreenDeps; event: Heard; run: string; offered: OfferedFile }

/** Null where the run is gone. A death in the middle costs nothing: the update comes again, and the file is one. */
export async function answerByFile(offer: Offer): Promise<Reply | null> {
  const { deps, event, run } = offer
  const sheet = await findRun(deps.db, { channel: event.channel, address: event.address, key: run })
  if (!sheet) return null
  const ask = askIn(sheet, event)
  // The engine has the words for whatever stands in the way.
  if (!ask) return take(offer, { item: '', token: '' })
  const refused = refusalOf(ask, sheet, offer.offered)
  if (refused) return turnDown(offer, refused)
  const most = ask.widget.megabytes * mebibyte
  const fetched = await deps.fetchFile?.(offer.offered.ref, most)
  if (fetched?.kind === 'large') return turnDown(offer, tooLarge(most))
  if (fetched?.kind !== 'fetched') return turnDown(offer, { key: 'survey-files-lost' })
  const keeping = await keepFile(deps.db, {
    runId: sheet.id,
    bytes: fetched.bytes,
    name: offer.offered.name ?? '',
    otherwise: wordsOf(sheet.language)('survey-files-nameless', { number: ask.widget.options.length + 1 }),
    now: event.receivedAt,
  })
  if (keeping.kind === 'refused') return turnDown(offer, keeping.reason)
  return take(offer, { item: ask.item, token: keeping.file.token }, sheet)
}

type AskForFiles = Ask & { widget: { kind: 'files' } }

/** The question for files on the screen; a pause locks nothing. */
function askIn({ definition, state, facts, deadline, lastEventKey }: RunSheet, event: Heard): AskForFiles | null {
  if (!state || event.receivedAt >= deadline || lastEventKey === event.dedupeKey) return null
  const step = show(definition, { ...state, paused: false }, facts)
  return step.kind === 'ask' && step.widget.kind === 'files' ? (step as AskForFiles) : null
}

/** What is known before anything is fetched. */
function refusalOf({ widget }: AskForFiles, { facts }: RunSheet, { size }: OfferedFile): Reason | null {
  if (widget.options.length >= widget.max) return { key: 'survey-files-many', args: { max: widget.max } }
  if (size === null) return null
  if (size > widget.megabytes * mebibyte) return tooLarge(widget.megabytes * mebibyte)
  const inAll = (facts.files ?? []).reduce((sum, one) => sum + one.size, size)
  return inAll > largestInAll ? { ...tooLarge(largestInAll), key: 'survey-files-large-in-all' } : null
}

async function take({ deps, event, run }: Offer, file: { item: string; token: string }, sheet?: RunSheet) {
  const applied = await apply(deps, event, run, () => ({ kind: 'file', ...file }))
  if (applied.kind === 'none') return null
  const { rejected } = applied.kind === 'same' ? applied.step : { rejected: undefined }
  if (sheet && rejected && rejected.key !== 'survey-files-twice') await dropFile(deps.db, sheet.id, file.token)
  return drawApplied(applied)
}

/** The question again, with the reason before it. */
async function turnDown({ deps, event, run }: Offer, rejected: Reason): Promise<Reply | null> {
  const applied = await apply(deps, event, run, () => 'look')
  if (applied.kind === 'none') return null
  if (applied.kind !== 'same') return drawApplied(applied)
  const step: Step = { ...applied.step, rejected }
  return drawApplied({ ...applied, step })
}
