// Headers of a file to keep: its name in words, and nothing that a browser might run.
import type { FastifyReply } from 'fastify'

const types: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
}

/** Names beyond ASCII as RFC 6266 wants them. */
export function attach(reply: FastifyReply, name: string): FastifyReply {
  const extension = name.split('.').at(-1) ?? ''
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return reply
    .type(types[extension] ?? 'application/octet-stream')
    .header('content-disposition', `attachment; filename="export.${extension}"; filename*=UTF-8''${encoded}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
}
