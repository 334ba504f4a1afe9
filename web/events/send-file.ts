// A file of an event on its way to a participant: to be saved, never shown as a page of ours.
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type FileKind, mediaTypes } from '../../core/files/kinds.ts'
import { partsOf } from '../../db/file-downloads.ts'
import type { PrismaClient } from '../../db/open.ts'

/** RFC 6266 with the name of RFC 8187; a plain one for whoever does not read that. */
export function sendFile(
  reply: FastifyReply,
  db: PrismaClient,
  { id, name, kind, size }: { id: number; name: string; kind: FileKind; size: number },
) {
  const encoded = encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return reply
    .header('content-disposition', `attachment; filename="file.${kind}"; filename*=UTF-8''${encoded}`)
    .header('content-length', size)
    .type(mediaTypes[kind])
    .send(Readable.from(partsOf(db, id), { objectMode: false }))
}
