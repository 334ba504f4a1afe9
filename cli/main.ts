// The command line: `npm run cli -- <command>`. A running process that has the database carries the command out itself.
import { readConfig } from '../config.ts'
import { openInstallation, type Place } from '../db/installation.ts'
import { holderOf } from '../db/lock.ts'
import { wordsOf } from '../locales/index.ts'
import { askRunning } from './control.ts'
import { explain } from './explain.ts'
import { terminalLanguage } from './language.ts'
import { commandOf, runCommand } from './run.ts'

const language = terminalLanguage(process.env)
const words = wordsOf(language)
// npm runs scripts in the project's folder; the person may have stood elsewhere.
const request = { args: process.argv.slice(2), cwd: process.env.INIT_CWD ?? process.cwd(), language }
const output = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
}
process.exitCode = await main().catch((error: unknown) => explain(error, words, output.err))

async function main(): Promise<number> {
  if (commandOf(request.args)?.needs !== 'database') return runCommand(request, output, null)
  const config = readConfig(process.env)
  const holder = config.DATABASE_URL ? null : holderOf(config.DATA_DIR)
  if (holder?.socket) return askRunning(holder.socket, request)
  const place: Place = {
    databaseUrl: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    demo: config.demo,
    controlSocket: null,
  }
  const opened = await openInstallation(place)
  try {
    return await runCommand(request, output, opened.database)
  } finally {
    await opened.close()
  }
}
