// A questionnaire tried out: the chat's own screens over a run that is nowhere. Every look begins anew from the presses.

import { fileKinds, type KeptFile, mostFiles } from '../core/files/kinds.ts'
import type { Answers } from '../core/survey/answer.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import { reduce, start, type Turn } from '../core/survey/reduce.ts'
import { show } from '../core/survey/show.ts'
import type { View } from '../core/view.ts'
import { type Words, wordsOf } from '../locales/index.ts'
import { drawOwnBlocks } from './own-blocks.ts'
import { drawResult } from './screens/result.ts'
import { readButton } from './screens/survey/button.ts'
import { drawStep } from './screens/survey/draw.ts'
import { intentOfButton, intentOfText } from './screens/survey/intend.ts'
import { ownResultOnce } from './screens/survey/own-once.ts'
import type { Drawing } from './screens/visit.ts'

type Given = { definition: Definition; facts: Facts; events: { kind: 'press' | 'text' | 'file'; value: string }[] }
type About = Pick<Given, 'definition' | 'facts'>

/** Where the trial stands, and what only the last event leaves: a page of a list, a search, a word beside the press. */
type At = Turn & { page: number; search?: string; toast?: string }

const run = '00000000'

/** `events` may be anything a browser sends: what means nothing where it comes changes nothing. */
export async function tryOut(
  given: Given,
): Promise<{ views: View[]; toast?: string; answers: Answers | null; takesFile: boolean }> {
  const { definition, events } = given
  const words = wordsOf(given.facts.language)
  const facts: Facts = { ...given.facts, files: samples(words) }
  const began: At = { ...start(definition, facts), page: 0 }
  const at = events.reduce<At>((before, event) => after({ definition, facts }, words, before, event), began)
  const { step, page, search, toast } = at
  const about = { words, run, rev: 0, page, ...(search !== undefined && { search }) }
  const drawings: Drawing[] = [drawStep(about, step)]
  if (step.kind === 'finished') {
    drawings.push(...drawResult({ drawBlocks: drawOwnBlocks }, words, ownResultOnce({ definition, facts }, step)))
  }
  return {
    views: await Promise.all(drawings.map(drawn)),
    ...(toast !== undefined && { toast }),
    answers: step.kind === 'finished' ? step.answers : null,
    takesFile: step.kind === 'ask' && step.widget.kind === 'files',
  }
}

function after({ definition, facts }: About, words: Words, before: At, event: Given['events'][number]): At {
  const { state } = before
  const standing: At = { state, step: show(definition, state, facts), page: 0 }
  const sheet = { definition, facts, state, rev: 0 }
  if (event.kind === 'file') return { ...withSample({ definition, facts }, standing), page: 0 }
  const button = event.kind === 'press' ? readButton(event.value) : null
  if (event.kind === 'press' && !button) return { ...standing, toast: words('bot-trial-outside') }
  const intent = button ? intentOfButton(button)(sheet) : intentOfText(event.value)(sheet)
  if (intent === 'stale') return standing
  if (intent === 'look') {
    return { ...standing, ...(button ? { page: button.deed === 'v' ? button.place : 0 } : { search: event.value }) }
  }
  const turn = reduce(definition, state, intent, facts)
  const { rejected } = turn.step
  // As in the chat: a refused press is told beside the button, a refused word in the message.
  return button && rejected ? { ...standing, toast: words(rejected.key, rejected.args) } : { ...turn, page: 0 }
}

/** Nobody sends a real file to a trial: there is one of each kind, as often as a question may want it. */
function samples(words: Words): KeptFile[] {
  return fileKinds.flatMap((kind) =>
    Array.from({ length: mostFiles }, (_, i) => {
      const name = `${words('panel-editor-sample-file')} ${i + 1}.${kind}`
      return { token: `sample-${kind}-${i + 1}`, name, kind, size: 1 }
    }),
  )
}

function withSample({ definition, facts }: About, { state, step }: At): Turn {
  if (step.kind !== 'ask' || step.widget.kind !== 'files') return { state, step }
  const { kinds, options } = step.widget
  const sent = new Set(options.map(({ value }) => value))
  const sample = facts.files?.find(({ kind, token }) => kinds.includes(kind) && !sent.has(token))
  return sample
    ? reduce(definition, state, { kind: 'file', item: step.item, token: sample.token }, facts)
    : { state, step }
}

async function drawn({ drawPicture, ...view }: Drawing): Promise<View> {
  return drawPicture ? { ...view, picture: await drawPicture() } : view
}
