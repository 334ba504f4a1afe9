// The respondents' door: surveys by link. Whoever holds a link is its person; nothing is kept in the browser.
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { readQuery } from './address.ts'
import { assets } from './assets.ts'
import { justOnce } from './just-once.ts'
import { languageOf } from './language.ts'
import { layout } from './layout.ts'
import { drawMessage } from './message-page.ts'
import { misses } from './misses.ts'
import { type Answered, type Asked, lookUp, openLink } from './open-link.ts'
import { pageHeaders } from './page-headers.ts'
import { readForm } from './read-form.ts'
import { acceptUploads, isTooMuch, readUploads } from './read-uploads.ts'
import { comesFromElsewhere } from './same-origin.ts'
import { takeForm } from './take-form.ts'

export type FormOptions = {
  db: PrismaClient
  clock: () => Date
  timeZone: string
  /** The address of the chat, for those who come by a poster; null where there is none. */
  chat?: () => Promise<string | null>
  /** Requests from one address in a minute: a school may be one address. */
  perMinute?: number
}

/** The longest page of texts, as a browser encodes Cyrillic, and half as much again. */
const mostBytes = 160_000
const mostPerMinute = 1_500

declare module 'fastify' {
  interface FastifyRequest {
    /** When the request reached us, its body still on the way: lateness is judged by it. */
    receivedAt: Date
  }
}

export async function form(app: FastifyInstance, options: FormOptions): Promise<void> {
  await app.register(
    async (door) => {
      door.decorateRequest('receivedAt')
      door.addHook('onRequest', async (request, reply) => {
        request.receivedAt = options.clock()
        reply.headers(pageHeaders)
      })
      door.setErrorHandler((error: unknown, request, reply) => refuse(door, error, request, reply))
      await door.register(rateLimit, { max: options.perMinute ?? mostPerMinute, timeWindow: 60_000 })
      // Forms and nothing else.
      door.removeAllContentTypeParsers()
      await door.register(formbody, { bodyLimit: mostBytes })
      await acceptUploads(door)
      await door.register(assets)
      const missed = misses(options.clock)

      door.get('/:token', async (request, reply) => {
        if (missed.tooMany(request.ip)) return say(request, reply, 429, 'often')
        return answer(reply, await openLink(options, askedOf(request)), () => missed.note(request.ip))
      })
      door.post('/:token', async (request, reply) => {
        if (comesFromElsewhere(request)) return say(request, reply, 403, 'elsewhere')
        if (missed.tooMany(request.ip)) return say(request, reply, 429, 'often')
        const asked = askedOf(request)
        const hasFiles = request.isMultipart()
        if (hasFiles) {
          // Nobody without a survey of their own brings us megabytes.
          if (isTooMuch(request)) return say(request, reply, 413, 'too-big')
          const found = await lookUp(options, asked)
          if ('answer' in found) return answer(reply, found.answer, () => missed.note(request.ip))
        }
        const { fields, uploads } = hasFiles ? await readUploads(request) : { fields: request.body, uploads: [] }
        const sent = readForm(fields, uploads)
        if (!sent) return say(request, reply, 400, 'no-form')
        const take = () => takeForm(options, asked, sent)
        const taken = sent.go === 'send' ? justOnce(`${asked.token}:${sent.dedupeKey}`, take) : take()
        return answer(reply, await taken, () => missed.note(request.ip))
      })
    },
    { prefix: '/s' },
  )
}

function askedOf(request: FastifyRequest): Asked {
  const { token } = request.params as { token: string }
  return {
    token,
    query: readQuery(request.query),
    receivedAt: request.receivedAt,
    browser: languageOf(request.headers['accept-language']),
    isScript: request.headers.accept === 'application/json',
  }
}

function answer(reply: FastifyReply, answered: Answered, miss: () => void) {
  if (answered.kind === 'to') return reply.redirect(answered.address, 303)
  if (answered.kind === 'kept') return reply.code(answered.code).send({ rev: answered.rev })
  if (answered.code === 404) miss()
  return reply.code(answered.code).type('text/html; charset=utf-8').send(answered.page)
}

function say(request: FastifyRequest, reply: FastifyReply, code: number, what: string) {
  const language = readQuery(request.query).language ?? languageOf(request.headers['accept-language'])
  const words = wordsOf(language)
  const told = { title: words(`form-refused-${what}-title`), text: words(`form-refused-${what}`) }
  const page = layout({ words, language }, { title: told.title, body: drawMessage(told) })
  return reply.code(code).type('text/html; charset=utf-8').send(page)
}

/** The log learns what went wrong, never whose link it was. */
function refuse(door: FastifyInstance, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const code = (error as { statusCode?: number }).statusCode ?? 500
  if (code === 413) return say(request, reply, 413, 'too-big')
  if (code === 415 || code === 400) return say(request, reply, 400, 'no-form')
  if (code === 429) return say(request, reply, 429, 'often')
  door.log.error({ err: error }, 'a page of a survey failed')
  return say(request, reply, 500, 'failed')
}
