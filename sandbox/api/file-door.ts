// Hands out files, as `getFile` names them.
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Box } from '../box.ts'
import type { StoredFile } from '../world/state.ts'
import type { Door } from './door.ts'
import { Refusal } from './refusal.ts'
import { suffer } from './suffer.ts'

/** Faults know a download as the method «file». */
export function fileDownloads(
  scope: FastifyInstance,
  { box, faults, tally }: Pick<Door, 'box' | 'faults' | 'tally'>,
): void {
  scope.get<{ Params: { token: string; '*': string } }>('/api/file/bot:token/*', async (request, reply) => {
    const { params } = request
    const { latency, fault } = faults.take('file', undefined)
    tally.count('file', fault ? fault.kind : 'called')
    if (latency > 0) await sleep(latency)
    if (fault) {
      await suffer(fault, request, reply, async () => {})
      return reply
    }
    const isKnown = [...box.world.bots.values()].some(({ token }) => token === params.token)
    if (!isKnown) return reply.code(401).send({ ok: false, error_code: 401, description: 'Unauthorized' })
    const file = [...box.world.files.values()].find(({ path }) => path === params['*'])
    return sendFile(box, file, reply)
  })
  scope.setErrorHandler((error, _request, reply) => {
    const { code, message } = error instanceof Refusal ? error : new Refusal(500, String(error))
    return reply.code(code).send({ ok: false, error_code: code, description: message })
  })
}

/** Pictures as pictures, all else as bytes to keep: what a stranger uploaded is never run as a page of ours. */
export function sendFile(box: Box, file: StoredFile | undefined, reply: FastifyReply): FastifyReply {
  const bytes = file && box.files.read(file.content)
  if (!file || !bytes) return reply.code(404).send({ ok: false, error_code: 404, description: 'Not Found' })
  const isPhoto = file.kind === 'photo'
  if (!isPhoto) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
  return reply
    .header('x-content-type-options', 'nosniff')
    .type(isPhoto ? file.type : 'application/octet-stream')
    .send(bytes)
}
