// What is running, and what each part is given.
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Telegram } from '../bot/telegram/start.ts'
import type { Config } from '../config.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Opened } from '../db/installation.ts'
import type { Sending } from '../db/sending.ts'
import type { OfficeQueue } from '../jobs/office/start.ts'
import type { Words } from '../locales/index.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

export type Running = {
  config: Config
  opened: Opened
  clock: () => Date
  /** When people may be written to unprompted: always what is set now. */
  hours: SendingHours
  sending: Sending
  log: Logger
  /** What ends each part, in the order in which they were begun. */
  closing: (() => Promise<unknown>)[]
  words: Words
  /** Where work is asked for that takes its time. */
  office: OfficeQueue
}

export type WebServer = {
  app: FastifyInstance
  address: string
  /** The bot comes after the server, for in a demo its messenger lives there. */
  telegram: Telegram | null
  /** There is to be a bot, and its messenger has not answered yet. */
  awaitsTelegram: boolean
  /** The demo's own messenger, unless the demo talks to another. */
  messenger: Sandbox | null
}
