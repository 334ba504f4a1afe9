// The door of the Bot API: HTTP in, Telegram's shape out.
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Box } from '../box.ts'
import type { Bot } from '../world/state.ts'
import { type Given, readGiven } from './body.ts'
import type { Call } from './call.ts'
import { checkParameters } from './check.ts'
import type { Faults } from './faults.ts'
import type { Limiter } from './limiter.ts'
import { methodNamed } from './method-table.ts'
import { methods } from './methods/index.ts'
import { Refusal } from './refusal.ts'
import { suffer } from './suffer.ts'
import type { Tally } from './tally.ts'
import { deliverUpdates, type WebhookTimes } from './webhook.ts'

export type Door = { box: Box; faults: Faults; limiter: Limiter | null; tally: Tally; webhookTimes: WebhookTimes }

const bodyLimit = 51 * 1024 * 1024

export function botApi(scope: FastifyInstance, door: Door): void {
  // Telegram reads whatever comes, and so the sandbox parses bodies itself.
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body))
  const deliveries = deliverUpdates(
    door.box,
    async (bot, method, params) => {
      const given = { params, files: new Map() }
      const call = { box: door.box, bot, files: given.files, deliveries, whenGone() {} }
      return carryOut(methodNamed(method), call, given)
    },
    door.webhookTimes,
  )
  scope.route<{ Params: { token: string; method: string } }>({
    method: ['GET', 'POST'],
    url: '/api/bot:token/:method',
    async handler(request, reply) {
      const bot = botWith(door.box, request.params.token)
      const given = readGiven(request.query, request.body, request.headers['content-type'])
      const whenGone = (listener: () => void) => void reply.raw.once('close', listener)
      const call = { box: door.box, bot, files: given.files, deliveries, whenGone }
      return answer(door, methodNamed(request.params.method), call, given, request, reply)
    },
  })
  scope.setNotFoundHandler((_request, reply) => refuse(reply, new Refusal(404, 'Not Found')))
  scope.setErrorHandler((error, request, reply) => refuse(reply, refusalOf(error, request)))
}

async function answer(
  { faults, limiter, tally }: Door,
  method: string | undefined,
  call: Call,
  given: Given,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chat = given.params.chat_id
  const run = async () => {
    const limited = limiter?.(method ?? '', call.bot.id, chat, performance.now())
    if (limited) throw limited
    return carryOut(method, call, given)
  }
  try {
    const { latency, fault } = faults.take(method ?? '', chat)
    if (latency > 0) await sleep(latency)
    tally.count(method ?? 'unknown', fault ? fault.kind : 'called')
    if (fault) {
      await suffer(fault, request, reply, run)
      return reply
    }
    const result = await run()
    return reply.header('content-type', 'application/json').send(JSON.stringify({ ok: true, result }))
  } catch (error) {
    const refusal = refusalOf(error, request)
    tally.count(method ?? 'unknown', refusal.code)
    return refuse(reply, refusal)
  }
}

async function carryOut(name: string | undefined, call: Call, given: Given): Promise<unknown> {
  if (!name) throw new Refusal(404, 'Not Found')
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

function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error
  if ((error as { statusCode?: number }).statusCode === 413) return new Refusal(413, 'Request Entity Too Large')
  request.log.error(error)
  return new Refusal(500, `Internal Server Error: the sandbox itself failed: ${String(error)}`)
}

function refuse(reply: FastifyReply, { code, message, parameters }: Refusal): FastifyReply {
  return reply
    .code(code)
    .header('content-type', 'application/json')
    .send(JSON.stringify({ ok: false, error_code: code, description: message, ...(parameters && { parameters }) }))
}
