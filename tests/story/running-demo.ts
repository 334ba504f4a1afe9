// The whole demo in one process under a clock that the test holds: panel, bot and messenger, as main.ts joins them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { chromium } from 'playwright-core'
import { readConfig } from '../../config.ts'
import { demoSendingHours, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { followSending } from '../../db/sending.ts'
import { wordsOf } from '../../locales/index.ts'
import { sandboxToken } from '../../sandbox/world/new-bot.ts'
import { startBot } from '../../start/bot.ts'
import type { Running } from '../../start/running.ts'
import { startServer } from '../../start/server.ts'
import { executablePath, type OpenPanel } from '../admin/browser/open-panel.ts'
import { demoDatabase, demoNow } from '../setup/demo.ts'

export type RunningDemo = OpenPanel & { setTime: (to: Date) => void; hours: SendingHours }

/**
 * It begins on the day of the demo.
 * @param hoursOf a demo writes at any hour unless the story is about them
 */
export async function startDemo(hoursOf: (zone: string) => SendingHours = demoSendingHours): Promise<RunningDemo> {
  let now = demoNow
  const folder = mkdtempSync(join(tmpdir(), 'metodist-story-'))
  const config = readConfig({ DEMO: 'on', PORT: '0', DATA_DIR: folder })
  const { TIME_ZONE: zone } = config
  const words = wordsOf('ru')
  const database = await demoDatabase()
  const installation = await database.client.installation.findFirstOrThrow()
  const log = pino({ level: 'silent' })
  const sending = await followSending(database.client, hoursOf(zone), { log })
  const running: Running = {
    config,
    opened: { database, installation, migrations: [], close: database.close },
    clock: () => now,
    hours: sending.hours,
    sending,
    log,
    closing: [sending.stop],
    words,
    // Nothing in the story takes its time.
    office: { send: async () => {}, stop: async () => {}, ready: Promise.resolve() },
  }
  const server = await startServer(running, { admin: true })
  if (!(await startBot(running, sandboxToken, server))) throw new Error('the bot does not run')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  return {
    database,
    address: server.address,
    browser,
    hours: sending.hours,
    setTime: (to) => {
      now = to
    },
    close: async () => {
      await browser.close()
      for (const close of running.closing.reverse()) await close()
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}
