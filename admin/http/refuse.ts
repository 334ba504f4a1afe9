// The boundary where the panel's errors end: a sentence to the person, the rest to the log.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../core/refusal.ts'
import { wordsOf } from '../../locales/index.ts'
import { PanelRefusal } from '../refusal.ts'
import { languageOf } from './language.ts'
import { messagePage } from './message-page.ts'

export async function refuseInWords(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const words = wordsOf(languageOf(request))
  const status = statusOf(error)
  const message = error instanceof Refusal ? words(error.key, error.args) : words(keyOf(status))
  if (status >= 500) request.log.error({ err: error, url: request.url.split('?')[0] }, 'panel')
  reply.code(status).header('cache-control', 'no-store')
  if (isApi(request)) await reply.send({ message, notice: { message, type: 'error' } })
  else await reply.type('text/html; charset=utf-8').send(messagePage(languageOf(request), message))
}

function statusOf(error: FastifyError): number {
  if (error instanceof PanelRefusal) return error.statusCode
  if (error instanceof Refusal) return 400
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? status : 500
}

function keyOf(status: number): string {
  const keys: Record<number, string> = {
    413: 'panel-refused-large',
    415: 'panel-refused-form',
    429: 'panel-refused-often',
  }
  return keys[status] ?? (status >= 500 ? 'panel-refused-broken' : 'panel-refused-request')
}

export function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith('/admin/api/')
}
