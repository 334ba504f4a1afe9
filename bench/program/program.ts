// The program itself as a process of its own: what a newcomer gets by `npm start`.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Place } from '../database.ts'

export type Program = {
  url: string
  /** Resident memory now and at its highest, in MB; null where /proc is not to be had. */
  memory: () => { rss: number; peak: number } | null
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
}

/** Starts the demo on `place` and resolves at once; `untilUp` waits for it. */
export async function startProgram(place: Place): Promise<Program & { untilUp: Promise<void> }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--enable-source-maps', mainOfProgram()], {
    env: { ...process.env, BOT_TOKEN: '', ...place.env, DEMO: 'on', PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    memory: () => memoryOf(child.pid),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
    untilUp: untilSaid(child, `${url}/sandbox`),
  }
}

/** Benches run from dist/, where main.js is, or by tsx from the sources, beside a dist/. */
function mainOfProgram(): string {
  const beside = fileURLToPath(new URL('../../main.js', import.meta.url))
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../dist/main.js', import.meta.url))
}

async function untilSaid(child: ChildProcess, wanted: string): Promise<void> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    if (!said.includes(wanted)) continue
    // Nobody reads on: let it not be held up by a full pipe.
    child.stdout?.resume()
    return
  }
  throw new Error(`bench: the program did not start. It said:\n${said}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

function memoryOf(pid: number | undefined): { rss: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
    return { rss: mb('VmRSS'), peak: mb('VmHWM') }
  } catch {
    return null
  }
}
