// One event in, what to draw out: the same for every channel.
import type { Event } from '../../core/view.ts'
import { type Memo, rememberPlace, seeContact } from '../../db/contacts.ts'
import { wordsOf } from '../../locales/index.ts'
import { screenNamed, screenOfCommand } from './index.ts'
import { answerByButton } from './survey/answer.ts'
import type { Drawing, Heard, Reply, ScreenDeps, Visit } from './visit.ts'
import { goTo } from './visit.ts'
import { gateTo, whereIs } from './where.ts'

export type Reaction = {
  /** Said beside the press, for a moment. */
  toast?: string
  /** The first may take the place of the message whose button was pressed; the others follow it. */
  views: Drawing[]
  /** True while the chat is in the middle of something: a survey, a code, a request. */
  inDialogue: boolean
  /** The update's inbox mark is committed already. */
  marked: boolean
}

/** @throws when the database does: then nothing was done, and the event may come again */
export async function handleEvent(deps: ScreenDeps, event: Heard): Promise<Reaction> {
  const quick = event.kind === 'press' ? await answerByButton(deps, event) : null
  // A survey's own buttons know where they are: nothing more is read of the chat.
  if (quick?.kind === 'shown' && quick.memo !== null)
    return { ...reactionOf(quick, quick.views, null), inDialogue: true }
  const contact = await seeContact(deps.db, { channel: event.channel, address: event.address, now: event.receivedAt })
  const visit: Visit = { deps, event, contact, words: wordsOf(contact.language) }
  return follow(visit, quick ?? (await replyTo(visit, event)))
}

async function replyTo(visit: Visit, event: Event): Promise<Reply> {
  switch (event.kind) {
    case 'command': {
      const screen = screenOfCommand(event.name)
      return screen ? goTo(screen.name, event.value ? [event.value] : []) : puzzled(visit, 'command')
    }
    case 'press':
      return pressed(visit, event.value)
    case 'text': {
      const screen = screenNamed(visit.contact.memo?.screen ?? '')
      if (!screen?.text || gateTo(visit, screen.needs)) return puzzled(visit, 'text')
      return screen.text(visit, event.value)
    }
    case 'file': {
      const screen = screenNamed(visit.contact.memo?.screen ?? '')
      if (!screen?.file || gateTo(visit, screen.needs)) return puzzled(visit, 'file')
      return screen.file(visit, event.file)
    }
    case 'other':
      return puzzled(visit, event.what === 'edited' ? 'edited' : 'other')
  }
}

async function pressed(visit: Visit, value: string): Promise<Reply> {
  const [name = '', ...args] = value.split(':')
  if (name === 'where') return whereIs(visit)
  const screen = screenNamed(name)
  if (!screen) return { ...(whereIs(visit) as Reply & { kind: 'go' }), toast: visit.words('bot-old-button') }
  if (gateTo(visit, screen.needs)) return whereIs(visit)
  return screen.press ? screen.press(visit, args) : screen.show(visit, args)
}

/** What we do not read is answered kindly, and the place the person was at is drawn again. */
function puzzled(visit: Visit, what: 'command' | 'text' | 'file' | 'edited' | 'other'): Reply {
  const reply = whereIs(visit)
  const said: Drawing = { text: visit.words(`bot-puzzled-${what}`), rows: [] }
  return reply.kind === 'go' ? { ...reply, before: [said, ...reply.before] } : reply
}

/** From screen to screen until one is shown; a circle would be a mistake of ours. */
async function follow(visit: Visit, first: Reply): Promise<Reaction> {
  const before: Drawing[] = []
  let toast: string | undefined
  let reply = first
  let at = visit
  for (let hops = 0; hops < 8; hops++) {
    toast ??= reply.toast
    if (reply.kind === 'shown') {
      await remember(at, reply.memo)
      return {
        ...reactionOf(reply, [...before, ...reply.views], reply.memo ?? at.contact.memo),
        ...(toast !== undefined && { toast }),
      }
    }
    before.push(...reply.before)
    at = await again(at)
    reply = await open(at, reply.screen, reply.args)
  }
  throw new Error(`bot: screens go round in a circle from ${JSON.stringify(first)}`)
}

async function open(visit: Visit, name: string, args: string[]): Promise<Reply> {
  if (name === 'where') return whereIs(visit)
  const screen = screenNamed(name)
  if (!screen) throw new Error(`bot: no screen is called «${name}»`)
  const gate = gateTo(visit, screen.needs)
  return gate ? goTo(gate) : screen.show(visit, args)
}

/** What the last screen has changed (a consent, a language, a person) is seen by the next. */
async function again({ deps, event }: Visit): Promise<Visit> {
  const contact = await seeContact(deps.db, { channel: event.channel, address: event.address, now: event.receivedAt })
  return { deps, event, contact, words: wordsOf(contact.language) }
}

async function remember({ deps, contact }: Visit, memo: Memo | null | undefined): Promise<void> {
  if (memo === undefined || JSON.stringify(memo) === JSON.stringify(contact.memo)) return
  await rememberPlace(deps.db, contact.id, memo)
}

function reactionOf(reply: Reply & { kind: 'shown' }, views: Drawing[], memo: Memo | null | undefined): Reaction {
  const { toast, marked = false } = reply
  return { views, inDialogue: Boolean(memo), marked, ...(toast !== undefined && { toast }) }
}
