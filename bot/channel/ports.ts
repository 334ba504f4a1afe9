// What a channel needs from its messenger and from the program, in nobody's own words.
import type { Channel, View } from '../../core/view.ts'
import type { Incoming } from '../../db/inbox.ts'

/** An update of the inbox, as it is handed to the screens. */
export type Update = { id: number; payload: unknown; receivedAt: Date; chat: string }

/**
 * Does what an update asks for. A verb that changes something calls `markHandled` in its own transaction; what
 * nobody marked is marked when this returns. `{ marked: true }` says that the mark is committed and spares asking.
 */
export type Handle = (update: Update) => Promise<{ marked: boolean } | undefined>

/** Delivers a view; throws what the messenger's library throws. */
export type Send = (address: string, view: View) => Promise<{ externalId: string }>

export type Transport = {
  channel: Channel
  /** Update ids are unique within one bot. */
  botId: string
  /** Called when the channel is taken: chooses between polling and webhook at the messenger's side. */
  prepare: (signal: AbortSignal) => Promise<void>
  /**
   * Waits for updates. `offset` confirms everything before it; null confirms nothing.
   * Absent where a webhook writes to the inbox.
   */
  poll?: (offset: string | null, signal: AbortSignal) => Promise<{ updates: Incoming[]; offset: string | null }>
  send: Send
  /** What an error thrown by `send`, `poll` or `prepare` means. */
  failureOf: (error: unknown) => Failure
}

/** Why a call did not succeed. Only `unknown` may have been carried out all the same. */
export type Failure =
  | { kind: 'throttled'; retryAfterMs: number }
  /** The person does not want us. */
  | { kind: 'blocked' }
  /** There is no such chat. */
  | { kind: 'invalid' }
  /** The token is refused: nothing will succeed. */
  | { kind: 'unauthorized' }
  /** Another process reads the updates of this bot. */
  | { kind: 'conflict' }
  /** The request never left. */
  | { kind: 'unreached'; error: string }
  /** The messenger will never take this message; `file` where it is what goes along that it does not take. */
  | { kind: 'refused'; error: string; about?: 'file' }
  | { kind: 'unknown'; error: string }

export type Log = {
  info: (details: object, message: string) => void
  warn: (details: object, message: string) => void
  error: (details: object, message: string) => void
}

export type Clock = () => Date
