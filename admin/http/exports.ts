// Hands out a file that was asked for, to the one who asked.
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fetchExport } from '../../db/exports/requests.ts'
import type { Desk } from '../desk.ts'
import { fileName } from '../file-name.ts'
import { PanelRefusal } from '../refusal.ts'
import { attach } from './attach.ts'

export async function sendExport(request: FastifyRequest, reply: FastifyReply, { db, actor, now, exports }: Desk) {
  const { token } = request.params as { token: string }
  if (!exports || !/^[0-9a-f]{32}$/.test(token)) throw new PanelRefusal(404, 'exports-refused-unknown')
  const found = await fetchExport(db, actor, token, now)
  if (found.kind === 'refused') throw new PanelRefusal(403, found.reason)
  if (found.kind !== 'file') throw new PanelRefusal(404, refusals[found.kind])
  const handle = await open(join(exports.folder, token)).catch(() => {
    throw new PanelRefusal(404, 'exports-refused-expired')
  })
  const { size } = await handle.stat()
  const extension = found.format === 'xlsx' ? 'xlsx' : 'csv'
  attach(reply, fileName(found.title, extension)).header('content-length', size)
  return reply.send(handle.createReadStream())
}

const refusals = {
  'no-such-export': 'exports-refused-unknown',
  'not-ready': 'exports-refused-not-ready',
  expired: 'exports-refused-expired',
} as const
