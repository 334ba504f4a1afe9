// The door of the Bot API: HTTP in, Telegram's shape out.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Box } from '../box.ts'
import type { Bot } from '../world/state.ts'
import { readGiven } from './body.ts'
import type { Call } from './call.ts'
import { checkParameters } from './check.ts'
import { methodNamed } from './method-table.ts'
import { methods } from './methods/index.ts'
import type { Upload } from './multipart.ts'
import { Refusal } from './refusal.ts'

const uploadLimit = 50 * 1024 * 1024

export function botApi(scope: FastifyInstance, box: Box): void {
  // Telegram reads whatever comes, and so the sandbox parses bodies itself.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: uploadLimit + 100_000 }, (_request, body, done) =>
    done(null, body),
  )
  scope.route<{ Params: { token: string; method: string } }>({
    method: ['GET', 'POST'],
    url: '/api/bot:token/:method',
    handler: (request, reply) => answer(box, request, reply, request.params),
  })
  scope.setNotFoundHandler((_request, reply) => refuse(reply, new Refusal(404, 'Not Found')))
  scope.setErrorHandler((error, request, reply) => {
    if (error instanceof Refusal) return refuse(reply, error)
    if ((error as { statusCode?: number }).statusCode === 413) {
      return refuse(reply, new Refusal(413, 'Request Entity Too Large'))
    }
    request.log.error(error)
    return refuse(reply, new Refusal(500, `Internal Server Error: ${String(error)}`))
  })
}

async function answer(
  box: Box,
  request: FastifyRequest,
  reply: FastifyReply,
  { token, method: written }: { token: string; method: string },
): Promise<FastifyReply> {
  const bot = botWith(box, token)
  const method = methodNamed(written)
  if (!method) throw new Refusal(404, 'Not Found')
  const given = readGiven(request.query, request.body, request.headers['content-type'])
  const hangUp = new AbortController()
  reply.raw.once('close', () => hangUp.abort())
  const result = await callMethod(method, { box, bot, files: given.files, signal: hangUp.signal }, given)
  return reply.header('content-type', 'application/json').send(JSON.stringify({ ok: true, result }))
}

/** Carries out one call; throws a refusal. */
export async function callMethod(
  name: string,
  call: Call,
  given: { params: Record<string, unknown>; files: Map<string, Upload> },
): Promise<unknown> {
  const args = checkParameters(name, given)
  const method = methods[name as keyof typeof methods] as ((call: Call, args: object) => unknown) | undefined
  if (!method) throw new Refusal(501, `Not Implemented: the sandbox does not carry out ${name}`)
  return method(call, args)
}

function botWith(box: Box, token: string): Bot {
  const bot = box.world.bots.get(Number(token.split(':', 1)[0]))
  if (bot?.token !== token) throw new Refusal(401, 'Unauthorized')
  return bot
}

function refuse(reply: FastifyReply, { code, message, parameters }: Refusal): FastifyReply {
  return reply
    .code(code)
    .header('content-type', 'application/json')
    .send(JSON.stringify({ ok: false, error_code: code, description: message, ...(parameters && { parameters }) }))
}
