// Starts the command line: npm run cli -- <command>
import { carryOut } from './cli/carry-out.ts'
import { explain } from './cli/explain.ts'
import { terminalLanguage } from './cli/language.ts'
import { wordsOf } from './locales/index.ts'
import { borrowed } from './start/borrowed.ts'

const language = terminalLanguage(process.env)
// npm runs scripts in the project's folder; the person may have stood elsewhere.
const request = { args: process.argv.slice(2), cwd: process.env.INIT_CWD ?? process.cwd(), language }
const output = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
}
process.exitCode = await carryOut(request, output, borrowed).catch((error: unknown) =>
  explain(error, wordsOf(language), output.err),
)
