// What commands borrow from other doors; handed over by cli.ts and main.ts, for doors do not import one another.
import type { Actor } from '../core/access.ts'
import type { Language } from '../core/view.ts'
import type { ExportFormat } from '../db/exports/requests.ts'
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
  exportWave: ExportWave
}

/** Progress is rows done and rows in all. Throws a Refusal where there is nothing to write, or nowhere to. */
export type ExportWave = (
  database: Database,
  actor: Actor,
  wave: { waveId: number; format: ExportFormat; language: Language; zone: string },
  path: string,
  onProgress: (done: number, total: number) => Promise<void>,
) => Promise<{ rows: number; named: boolean; bytes: number }>

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
