// A person's file, out of Telegram: its path is asked for, then it is read up to a size and for a time.
import { request as requestHttp } from 'node:http'
import { type Agent, request as requestHttps } from 'node:https'
import { type Api, GrammyError } from 'grammy'
import type { FetchFile } from '../screens/visit.ts'

/** All of it: both calls and a second attempt. Well within what the handling of an update may take. */
const patienceMs = 30_000
const attempts = 2

class TooLarge extends Error {}

export type FileSource = {
  api: Api
  token: string
  apiRoot?: string | undefined
  agent?: Agent | undefined
  onTrouble: (error: unknown, what: string) => void
}

export function fileFetcher({
  api,
  token,
  apiRoot = 'https://api.telegram.org',
  agent,
  onTrouble,
}: FileSource): FetchFile {
  return async (ref, most) => {
    const signal = AbortSignal.timeout(patienceMs)
    for (let attempt = 1; ; attempt++) {
      try {
        const { file_path: path } = await api.getFile(ref, signal as unknown as Parameters<Api['getFile']>[1])
        if (path === undefined) return { kind: 'lost' }
        const address = `${apiRoot}/file/bot${token}/${path}`
        return { kind: 'fetched', bytes: await read(address, { most, signal, agent }) }
      } catch (error) {
        if (error instanceof TooLarge || isTooLarge(error)) return { kind: 'large' }
        if (attempt < attempts && !signal.aborted && !(error instanceof GrammyError)) continue
        // Never the address: the token is in it.
        onTrouble(error, 'a file could not be fetched')
        return { kind: 'lost' }
      }
    }
  }
}

/** What Telegram itself will not give to bots: more than 20 MB. */
function isTooLarge(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && /too big/i.test(error.description)
}

type Reading = { most: number; signal: AbortSignal; agent: Agent | undefined }

function read(address: string, { most, signal, agent }: Reading): Promise<Buffer> {
  const request = address.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const call = request(address, { signal, ...(agent && { agent }) }, async (response) => {
      try {
        if (response.statusCode !== 200) throw new Error(`telegram: a file was answered with ${response.statusCode}`)
        const pieces: Buffer[] = []
        let size = 0
        for await (const piece of response) {
          size += piece.length
          if (size > most) throw new TooLarge()
          pieces.push(piece)
        }
        resolve(Buffer.concat(pieces))
      } catch (error) {
        call.destroy()
        reject(error)
      }
    })
    call.once('error', reject)
    call.end()
  })
}
