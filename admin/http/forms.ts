// Reads forms: urlencoded as our own pages send them, multipart as AdminJS's pages do. No files.
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PanelRefusal } from '../refusal.ts'

const mostBytes = 1_048_576
const mostFields = 1_000

export async function forms(app: FastifyInstance): Promise<void> {
  await app.register(formbody, { bodyLimit: mostBytes })
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: mostBytes },
    async (request: FastifyRequest, body: Buffer) => readMultipart(request.headers['content-type'] ?? '', body),
  )
}

/** Node's own parser of the Fetch API: one dependency less. */
async function readMultipart(contentType: string, body: Buffer): Promise<Record<string, string>> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw new PanelRefusal(400, 'panel-refused-form')
  })
  const fields = [...form.entries()]
  const isPlain = fields.length <= mostFields && fields.every(([, value]) => typeof value === 'string')
  if (!isPlain) throw new PanelRefusal(415, 'panel-refused-form')
  return Object.fromEntries(fields) as Record<string, string>
}
