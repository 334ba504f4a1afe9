// Hands out files, as `getFile` names them.
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Box } from '../box.ts'
import type { StoredFile } from '../world/state.ts'

export function fileDownloads(scope: FastifyInstance, box: Box): void {
  scope.get<{ Params: { token: string; '*': string } }>('/api/file/bot:token/*', async ({ params }, reply) => {
    const isKnown = [...box.world.bots.values()].some(({ token }) => token === params.token)
    if (!isKnown) return reply.code(401).send({ ok: false, error_code: 401, description: 'Unauthorized' })
    const file = [...box.world.files.values()].find(({ path }) => path === params['*'])
    return sendFile(box, file, reply)
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
