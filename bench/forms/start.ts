// Starts the process of those who send forms, and asks it for rounds.
import { fork } from 'node:child_process'
import { extname } from 'node:path'
import type { Load, Loaded } from './load.ts'

export function startSenders() {
  const child = fork(new URL(`./load${extname(import.meta.url)}`, import.meta.url))
  return {
    send: (load: Load) =>
      new Promise<Loaded>((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`bench: the senders have left with ${code}`)))
        child.once('message', (told: Loaded | { error: string }) => {
          child.removeAllListeners('exit')
          if ('error' in told) reject(new Error(told.error))
          else resolve(told)
        })
        child.send(load)
      }),
    stop: () => void child.kill(),
  }
}
