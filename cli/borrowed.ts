// What commands borrow from other doors; handed over by cli.ts and main.ts, for doors do not import one another.
import type { Database } from '../db/open.ts'
import type { Words } from '../locales/index.ts'

export type Borrowed = {
  /** Fills an empty demo; null when there are people already. */
  fillDemo: (on: {
    database: Database
    now: Date
    zone: string
    words: Words
    say: (line: string) => void
  }) => Promise<{ organisations: number; educators: number; seconds: number } | null>
  /** What Telegram says of the token; throws where it cannot be reached. */
  askTelegram: (
    token: string,
    way: { apiRoot: string | undefined; proxy: string | undefined },
  ) => Promise<TelegramState>
}

export type TelegramState =
  | { kind: 'refused'; detail: string }
  | {
      kind: 'known'
      username: string
      /** Empty when updates are polled. */
      webhookUrl: string
      /** Updates that wait at Telegram. */
      waiting: number
      /** Why the last post to the webhook failed. */
      lastError: string | null
    }
