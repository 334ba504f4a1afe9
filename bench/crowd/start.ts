// Starts the process of the messenger and its people, and asks it for things.
import { fork } from 'node:child_process'
import { extname } from 'node:path'
import type { Asked, Seen } from './crowd.ts'

export type Request = { people: number } | { token: string; say: string; expects: boolean } | Asked

export type Crowd = {
  apiRoot: string
  /** Makes that many people; their chats. */
  people: (count: number) => Promise<number[]>
  /** Everybody writes that to the bot; waits for everybody's answer where one is expected. */
  say: (token: string, text: string, expects: boolean) => Promise<void>
  answer: (asked: Asked) => Promise<Seen>
  stop: () => void
}

export async function startCrowd(tokens: string[]): Promise<Crowd> {
  const file = new URL(`./process${extname(import.meta.url)}`, import.meta.url)
  const child = fork(file, tokens)
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const wait = <Result>(id: number) =>
    new Promise<Result>((resolve, reject) => waiting.set(id, { resolve: resolve as never, reject }))
  let last = 0
  child.on('message', ({ id, result, error }: { id: number; result?: never; error?: string }) => {
    if (error === undefined) waiting.get(id)?.resolve(result as never)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`bench: the crowd has left with ${code}`))
  })
  const ask = <Result>(request: Request): Promise<Result> => {
    child.send({ id: ++last, request })
    return wait<Result>(last)
  }
  return {
    apiRoot: await wait<string>(0),
    people: (count) => ask({ people: count }),
    say: (token, text, expects) => ask({ token, say: text, expects }),
    answer: (asked) => ask(asked),
    stop: () => void child.kill(),
  }
}
