// Starts everything, or only the parts named on the command line: npm start -- bot web admin jobs
import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { placeOf } from './cli/carry-out.ts'
import { controlPath, serveControl } from './cli/control.ts'
import { explain } from './cli/explain.ts'
import { terminalLanguage } from './cli/language.ts'
import { runCommand } from './cli/run.ts'
import { type Config, readConfig } from './config.ts'
import { defaultSendingHours, demoSendingHours } from './core/outbox/quiet-hours.ts'
import { Refusal } from './core/refusal.ts'
import { openInstallation } from './db/installation.ts'
import { followSending } from './db/sending.ts'
import { startJobs } from './jobs/index.ts'
import { startOffice } from './jobs/office/start.ts'
import { wordsOf } from './locales/index.ts'
import { demoSignIns } from './sandbox/district/sign-ins.ts'
import { sandboxToken } from './sandbox/world/new-bot.ts'
import { borrowed } from './start/borrowed.ts'
import { startBot, startRehearsal } from './start/bot.ts'
import { exportsFolder } from './start/exports.ts'
import { prepare } from './start/prepare.ts'
import type { Running } from './start/running.ts'
import { startServer } from './start/server.ts'

const words = wordsOf(terminalLanguage(process.env))
const say = (line: string) => void process.stdout.write(`${line}\n`)
const clock = () => new Date()
const partNames = ['bot', 'web', 'admin', 'jobs'] as const
type Part = (typeof partNames)[number]
let isStopping = false
// Whoever read our words may be gone: that ends nothing, least of all before the channel is handed over.
process.stdout.on('error', () => {})

try {
  await main(readConfig(process.env), partsOf(process.argv.slice(2)))
} catch (error) {
  // What broke because everything is being closed around it is no news.
  if (isStopping) await new Promise(() => {})
  process.exitCode = explain(error, words, (line) => void process.stderr.write(`${line}\n`))
  process.exit()
}

async function main(config: Config, parts: ReadonlySet<Part>): Promise<void> {
  if (parts.size < partNames.length && !config.DATABASE_URL) throw new Refusal('start-parts-need-postgres')
  const log = pino({ level: process.env.LOG_LEVEL ? config.LOG_LEVEL : config.demo ? 'warn' : config.LOG_LEVEL })
  say(words('start-opening'))
  const socket = config.DATABASE_URL ? null : controlPath(config.DATA_DIR)
  const opened = await openInstallation(placeOf(config, socket))
  const closing: (() => Promise<unknown>)[] = [opened.close]
  stopOnSignal(closing)
  try {
    if (opened.migrations.length > 0) say(words('start-migrated', { count: opened.migrations.length }))
    const { database } = opened
    const prepared = await prepare({ database, demo: config.demo, now: clock(), zone: config.TIME_ZONE, words, say })
    if (prepared) say(words('start-filling-done', prepared))
    const untilSet = config.demo ? demoSendingHours(config.TIME_ZONE) : defaultSendingHours(config.TIME_ZONE)
    const sending = await followSending(database.client, untilSet, { log })
    closing.push(sending.stop)
    const { hours } = sending
    const officeDesk = { clock, timeZone: config.TIME_ZONE, folder: exportsFolder(config), log }
    const office = startOffice(database, officeDesk, { works: parts.has('jobs') })
    closing.push(office.stop)
    const running: Running = { config, opened, clock, hours, sending, log, closing, words, office }
    const token = config.demo ? (config.BOT_TOKEN ?? sandboxToken) : config.BOT_TOKEN
    const server =
      parts.has('web') || parts.has('admin') ? await startServer(running, { admin: parts.has('admin') }) : null
    if (parts.has('bot')) {
      if (!token) say(words('start-bot-off'))
      else if (!(await startBot(running, token, server))) say(words('start-telegram-silent'))
      if (config.demo && server) startRehearsal(running, server)
    }
    if (parts.has('jobs')) {
      const jobs = startJobs({
        database,
        clock,
        timeZone: config.TIME_ZONE,
        hours,
        folder: exportsFolder(config),
        log,
      })
      closing.push(jobs.stop)
    }
    if (socket) {
      const carry: Parameters<typeof serveControl>[1] = (request, out, err) =>
        runCommand(request, { out, err }, { database, config, borrowed, isRunning: true })
      closing.push(await serveControl(socket, carry))
    }
    await office.ready
    announce(config, server?.address)
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

function announce(config: Config, address: string | undefined): void {
  say('')
  say(words('start-ready'))
  if (!address) return
  if (config.demo) say(words('start-accounts'))
  for (const { login, password, roleTitle } of config.demo ? demoSignIns(words) : []) {
    say(`  ${login} / ${password}   ${roleTitle}`)
  }
  say(words('start-panel', { url: `${address}/admin` }))
  if (config.demo) say(words('start-sandbox', { url: `${address}/sandbox` }))
}

function stopOnSignal(closing: Running['closing']): void {
  closeWithGrace({ delay: 15_000, logger: false }, async ({ err }) => {
    isStopping = true
    if (err) process.stderr.write(`${words('start-unexpected', { detail: err.stack ?? err.message })}\n`)
    else say(words('start-stopping'))
    await closeAll(closing)
    say(words('start-stopped'))
  })
}

/** What was begun last ends first; one that fails to end does not keep the others. */
async function closeAll(closing: Running['closing']): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close().catch(() => {})
}

function partsOf(names: string[]): ReadonlySet<Part> {
  const unknown = names.find((name) => !partNames.includes(name as Part))
  if (unknown) throw new Refusal('start-part-unknown', { part: unknown })
  return new Set(names.length > 0 ? (names as Part[]) : partNames)
}
