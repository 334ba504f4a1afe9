// A bot's process, started and killed.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { extname } from 'node:path'

export type Mortal = {
  kill: () => Promise<void> /** Resolves when nothing waits in the inbox, twice in a row. */
  untilIdle: () => Promise<void>
}

export async function startMortal(where: string, apiRoot: string, token: string): Promise<Mortal> {
  const file = new URL(`./process${extname(import.meta.url)}`, import.meta.url)
  const child = fork(file, [where, apiRoot, token])
  await said(child, (word) => word === 'up')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    untilIdle: async () => {
      let idle = 0
      await said(child, (word) => {
        idle = word === 0 ? idle + 1 : 0
        return idle >= 5
      })
    },
  }
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
