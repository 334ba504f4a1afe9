// Files that people sent with their answers: handed out to be saved, never shown as a page of ours.
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type FileKind, mediaTypes } from '../../core/files/kinds.ts'
import { openFile } from '../../db/file-downloads.ts'
import type { PanelOptions } from '../options.ts'
import { PanelRefusal } from '../refusal.ts'

export function fileHref(token: string): string {
  return `/admin/files/${token}`
}

export function files(app: FastifyInstance, { database, clock }: PanelOptions): void {
  app.get<{ Params: { token: string } }>('/files/:token', async ({ params, signedIn }, reply) => {
    if (!signedIn) throw new PanelRefusal(401, 'panel-refused-signed-out')
    const opened = await openFile(database.client, signedIn.actor, clock(), params.token)
    if (opened.kind === 'not-yours') throw new PanelRefusal(403, 'panel-refused-right')
    if (opened.kind === 'no-such-file') throw new PanelRefusal(404, 'panel-files-gone')
    const { name, kind, size } = opened.file
    return reply
      .header('content-disposition', attachment(name, kind))
      .header('content-length', size)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .type(mediaTypes[kind])
      .send(Readable.from(opened.bytes(), { objectMode: false }))
  })
}

/** RFC 6266 with the name of RFC 5987 (now 8187); a plain one for whoever does not read that. */
export function attachment(name: string, kind: FileKind): string {
  const encoded = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="file.${kind}"; filename*=UTF-8''${encoded}`
}
