// What a screen is, what it is told, and what it may answer.
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Tone } from '../../core/results/levels.ts'
import type { Event, Language, OfferedFile, Picture, View } from '../../core/view.ts'
import type { Contact, Memo } from '../../db/contacts.ts'
import type { PrismaClient } from '../../db/open.ts'
import type { Words } from '../../locales/index.ts'

/** A person's own blocks in their own words. */
export type BlockChart = {
  title: string
  language: Language
  blocks: {
    title: string
    value: number | null
    level: { text: string; tone: Tone } | null
    high: 'good' | 'bad'
    boundaries: number[]
  }[]
}

/** Fetches what the channel knows as `ref`; `large` beyond `most` bytes, `lost` when it cannot be had now. */
export type FetchFile = (
  ref: string,
  most: number,
) => Promise<{ kind: 'fetched'; bytes: Buffer } | { kind: 'large' } | { kind: 'lost' }>

export type ScreenDeps = {
  db: PrismaClient
  clock: () => Date
  /** Where the centre is: whose days are told. */
  timeZone?: string
  /** When we speak unprompted; without it, in office hours. */
  hours?: SendingHours
  /** Without it results are told in words alone. */
  drawBlocks?: (chart: BlockChart) => Promise<Picture>
  /** Without it no file can be taken. Never throws. */
  fetchFile?: FetchFile
  /** Where surveys are answered on a page, where people can reach one: /s/<token> comes after it. */
  pages?: string
  /** Told of what went wrong without harm to the person, such as a picture that could not be drawn. */
  onTrouble?: (error: unknown, what: string) => void
}

/** An event with the row of the inbox it came from, where there is one. */
export type Heard = Event & { inboxId?: number }

export type Visit = { deps: ScreenDeps; event: Heard; contact: Contact; words: Words }

/** A picture takes time and nobody's transaction: it is drawn when the view is. */
export type Drawing = View & {
  drawPicture?: () => Promise<Picture>
  /** Sent as a file of its own with the words beneath it, never in the place of another message. */
  openDocument?: () => Promise<{ name: string; bytes: Uint8Array }>
}

export type Shown = {
  kind: 'shown'
  /** The first takes the place of the message whose button was pressed, if one was; the others follow it. */
  views: Drawing[]
  /** Said beside the press, for a moment. */
  toast?: string
  /** What the chat is in the middle of from now on; left out, nothing changes. */
  memo?: Memo | null
  /** The update's inbox mark is made already. */
  marked?: boolean
}

export type Reply =
  | Shown
  /** On to another screen, with something said before it. */
  | { kind: 'go'; screen: string; args: string[]; before: Drawing[]; toast?: string }

export type Screen = {
  /** The first part of its buttons' values. */
  name: string
  /** The command that opens it. */
  command?: string
  /** What must be known of the chat; without it the person is asked for that first. */
  needs: 'nothing' | 'consent' | 'person'
  show: (visit: Visit, args: string[]) => Promise<Reply>
  /** A button of the screen; without it, the same as `show`. */
  press?: (visit: Visit, args: string[]) => Promise<Reply>
  /** A typed word while the chat's memo names this screen. */
  text?: (visit: Visit, typed: string) => Promise<Reply>
  /** A document or a photograph, likewise. */
  file?: (visit: Visit, file: OfferedFile) => Promise<Reply>
}

export function shown(views: Drawing | Drawing[], more: Omit<Shown, 'kind' | 'views'> = {}): Shown {
  return { kind: 'shown', views: Array.isArray(views) ? views : [views], ...more }
}

export function goTo(screen: string, args: string[] = [], before: Drawing[] = [], toast?: string): Reply {
  return { kind: 'go', screen, args, before, ...(toast === undefined ? {} : { toast }) }
}
