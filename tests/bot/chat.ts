// One chat, without a messenger: what is done in it, and what it shows.
import { handleEvent, type Reaction } from '../../bot/screens/handle.ts'
import type { Heard, ScreenDeps } from '../../bot/screens/visit.ts'
import type { Action } from '../../core/view.ts'
import { noon } from './make.ts'

let updates = 0

/** One chat: what is done in it, and what it shows last. */
export function openChat(deps: ScreenDeps, address = `${9_000_000 + updates}`) {
  let at = noon
  let last: Reaction = { views: [], inDialogue: false, marked: false }
  /** The views that stand in the chat, the newest last. */
  let seen: Reaction['views'] = []
  const hear = async (
    what: Omit<Heard, 'channel' | 'address' | 'dedupeKey' | 'receivedAt'>,
    dedupeKey = `u${++updates}`,
  ) => {
    last = await handleEvent(deps, { channel: 'telegram', address, dedupeKey, receivedAt: at, ...what } as Heard)
    if (last.views.length) seen = last.views
    at = new Date(at.getTime() + 100)
    return last
  }
  const buttons = () => seen.flatMap((view) => view.rows.flat()).filter((one) => one.kind === 'press')
  const find = (label: string) => {
    const found = buttons().findLast((one) => one.label === label)
    if (!found)
      throw new Error(
        `no button «${label}» among: ${buttons()
          .map((one) => one.label)
          .join(' | ')}`,
      )
    return found as Action & { kind: 'press' }
  }
  return {
    address,
    buttons,
    find,
    press: (label: string) => hear({ kind: 'press', value: find(label).value } as never),
    pressValue: (value: string, dedupeKey?: string) => hear({ kind: 'press', value } as never, dedupeKey),
    type: (value: string) => hear({ kind: 'text', value } as never),
    command: (name: string, value = '') => hear({ kind: 'command', name, value } as never),
    file: (name: string, size: number | null = null) =>
      hear({ kind: 'file', file: { ref: name, name, size } } as never),
    other: (what: string) => hear({ kind: 'other', what } as never),
    last: () => last,
    /** All the text on the screen. */
    text: () => seen.map((view) => [view.heading, view.text, view.note].filter(Boolean).join('\n')).join('\n\n'),
    setTime: (to: Date) => {
      at = to
    },
  }
}

export type Chat = ReturnType<typeof openChat>
