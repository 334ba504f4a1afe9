// A bot's process, started, frozen and killed.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'

/** How many updates and messages wait, and of how many messages nobody knows whether they were sent. */
export type Waiting = { heard: number; toSay: number; unknown: number }

export type Mortal = {
  pid: number
  /** What it has said last. */
  waiting: () => Waiting | null
  kill: () => Promise<void>
  /** Stands still until it is woken. */
  freeze: () => void
  thaw: () => void
  /** Resolves when nothing has waited for a second. */
  untilIdle: () => Promise<void>
}

export type MortalOptions = { where: string; apiRoot: string; token: string; perSecond?: number }

export async function startMortal({ where, apiRoot, token, perSecond }: MortalOptions): Promise<Mortal> {
  const file = new URL(`./process${extname(import.meta.url)}`, import.meta.url)
  const child = fork(file, [where, apiRoot, token, ...(perSecond === undefined ? [] : [String(perSecond)])])
  let last: Waiting | null = null
  child.on('message', (word) => {
    if (isWaiting(word)) last = word
  })
  await said(child, (word) => word === 'up')
  return {
    pid: child.pid as number,
    waiting: () => last,
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    untilIdle: async () => {
      let idle = 0
      await said(child, (word) => {
        idle = isWaiting(word) && word.heard + word.toSay === 0 ? idle + 1 : 0
        return idle >= 5
      })
    },
  }
}

function isWaiting(word: unknown): word is Waiting {
  return typeof word === 'object' && word !== null && 'toSay' in word
}

function said(child: ChildProcess, fits: (word: unknown) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null) => reject(new Error(`bench: the bot has died by itself, code ${code}`))
    const hear = (word: unknown) => {
      if (!fits(word)) return
      child.off('message', hear)
      child.off('exit', died)
      resolve()
    }
    child.on('message', hear)
    child.once('exit', died)
  })
}
