// The built program as a process of its own: started, listened to, killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Nothing of the tester's own settings, and the language in which the tests read. */
const plain = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'ru_RU.UTF-8', PORT: '0' }

export type Settings = Record<string, string>
export type Ended = { code: number | null; signal: string | null; out: string[]; err: string[]; ms: number }

type Options = {
  args?: string[]
  uid?: number
  entry?: 'main.js' | 'cli.js'
  /** Its clock can be set. */
  hasClock?: boolean
}

const clock = new URL('./clock.mjs', import.meta.url).href

export class Program {
  readonly out: string[] = []
  readonly err: string[] = []
  readonly child: ChildProcess
  readonly ended: Promise<Ended>

  constructor(settings: Settings, { args = [], uid, entry = 'main.js', hasClock = false }: Options = {}) {
    const began = performance.now()
    this.child = spawn(
      process.execPath,
      [...(hasClock ? ['--import', clock] : []), join(root, 'dist', entry), ...args],
      {
        cwd: tmpdir(),
        env: { ...plain, ...settings },
        stdio: ['ignore', 'pipe', 'pipe', ...(hasClock ? (['ipc'] as const) : [])],
        ...(uid !== undefined && { uid }),
      },
    )
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => this.out.push(...linesOf(text)))
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => this.err.push(...linesOf(text)))
    this.ended = once(this.child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      out: this.out,
      err: this.err,
      ms: performance.now() - began,
    }))
  }

  /** Resolves with the address once everything is up. */
  async ready(): Promise<string> {
    const ended = this.ended.then((how) => {
      throw new Error(`the program ended before it was ready: ${JSON.stringify(how)}`)
    })
    ended.catch(() => {})
    for (;;) {
      const address = /(http:\/\/\S+)\/admin/.exec(this.out.join('\n'))?.[1]
      if (address) return address
      await Promise.race([ended, new Promise((wait) => setTimeout(wait, 50))])
    }
  }

  /** Resolves once it is then for the program. */
  async setTime(to: Date): Promise<void> {
    const set = once(this.child, 'message')
    this.child.send({ setTo: to.getTime() })
    await set
  }

  async kill(signal: NodeJS.Signals): Promise<Ended & { took: number }> {
    const began = performance.now()
    this.child.kill(signal)
    const ended = await this.ended
    return { ...ended, took: performance.now() - began }
  }
}

export const start = (settings: Settings, options?: Options) => new Program(settings, options)

export const cli = (settings: Settings, ...args: string[]) => new Program(settings, { args, entry: 'cli.js' }).ended

/** Folders of one test file, and what removes them. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'metodist-process-'))
  let count = 0
  return {
    path: (name = `data-${++count}`) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
