// What the sandbox knows: bots, people, dialogs, messages, updates. Plain data; `apply.ts` alone changes it.
import type {
  BotCommand,
  CallbackQuery,
  ForceReply,
  MenuButton,
  Message,
  ReplyKeyboardMarkup,
  Update,
  User,
  UserFromGetMe,
} from '@grammyjs/types'

export type Person = {
  /** What the caller knows the person by: a demo person's key. */
  key: string
  user: User
}

/** One person's private chat with one bot; its id is the person's user id, as in the real messenger. */
export type Dialog = {
  person: Person
  /** The bot may write only after the person has. */
  started: boolean
  blocked: boolean
  /** By message id, oldest first, at most `historyLimit`. */
  messages: Map<number, Message>
  /** Shown in place of the letters until it is taken away. */
  keyboard: ReplyKeyboardMarkup | ForceReply | null
}

export type Webhook = { url: string; secret: string; maxConnections: number }

export type Bot = {
  id: number
  token: string
  user: UserFromGetMe
  nextUpdate: number
  nextMessage: number
  /** Updates that nobody has confirmed, oldest first. */
  queue: Update[]
  /** Update kinds the bot asked for; null is Telegram's default set. */
  allowed: string[] | null
  webhook: Webhook | null
  dialogs: Map<number, Dialog>
  /** Presses that wait for an answer, by query id. */
  queries: Map<string, PendingQuery>
  /** By scope and language: «chat:5/ru», «default/». */
  commands: Map<string, BotCommand[]>
  /** Names and descriptions, by «name/ru». */
  profile: Map<string, string>
  /** By chat id; 0 is the default for all. */
  menuButtons: Map<number, MenuButton>
}

export type PendingQuery = { id: CallbackQuery['id']; chat: number; message: number; date: number }

export type StoredFile = {
  id: string
  uniqueId: string
  kind: 'photo' | 'document' | 'voice' | 'sticker'
  /** The name of the bytes in the file store. */
  content: string
  path: string
  size: number
  name: string
  type: string
  width?: number
  height?: number
}

export type World = {
  /** By bot id. */
  bots: Map<number, Bot>
  /** By user id. */
  people: Map<number, Person>
  peopleByKey: Map<string, Person>
  files: Map<string, StoredFile>
}

/** Older messages are forgotten: a person scrolls back no further. */
export const historyLimit = 300

/** One change of the world: a line of the journal, and what the watchers see. */
export type Entry =
  | { is: 'person'; person: Person }
  | { is: 'dialog'; bot: number; chat: number; started: boolean; blocked: boolean }
  | { is: 'message'; bot: number; chat: number; message: Message }
  | { is: 'edited'; bot: number; chat: number; message: Message }
  | { is: 'keyboard'; bot: number; chat: number; markup: Dialog['keyboard'] }
  | { is: 'deleted'; bot: number; chat: number; ids: number[] }
  | { is: 'update'; bot: number; update: Update }
  | { is: 'confirmed'; bot: number; below: number }
  | { is: 'query'; bot: number; query: PendingQuery }
  | {
      is: 'answered'
      bot: number
      chat: number
      message: number
      id: string
      text?: string
      alert?: boolean
      url?: string
    }
  | { is: 'intake'; bot: number; allowed: string[] | null; webhook: Webhook | null }
  | { is: 'commands'; bot: number; key: string; commands: BotCommand[] }
  | { is: 'profile'; bot: number; key: string; value: string }
  | { is: 'menu'; bot: number; chat: number; button: MenuButton }
  | { is: 'counters'; bot: number; nextUpdate: number; nextMessage: number }
  | { is: 'file'; file: StoredFile }

/** What passes and is not kept. */
export type Passing = { is: 'action'; bot: number; chat: number; action: string }
