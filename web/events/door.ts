// The door of events: the public card, the organiser's page at the entrance, and a participant's own code.
import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkInAtDesk } from '../../db/events/check-in.ts'
import { countThere, openDesk } from '../../db/events/desk.ts'
import { materialsFor } from '../../db/events/event-materials.ts'
import { ownPage, publicEvent } from '../../db/events/public.ts'
import type { PrismaClient } from '../../db/open.ts'
import { misses } from '../form/misses.ts'
import { pageHeaders } from '../form/page-headers.ts'
import { comesFromElsewhere } from '../form/same-origin.ts'
import { sayOf, sayOnly, sendPage, tokenOf } from './asked.ts'
import { eventAssets } from './assets.ts'
import { entryOf, sendCalendar } from './calendar.ts'
import { drawCard } from './card-page.ts'
import { drawClosedDesk } from './closed-desk-page.ts'
import { drawDesk, saidOf, thereOf } from './desk-page.ts'
import { drawOwn } from './own-page.ts'
import { readAttempt } from './read-attempt.ts'
import { screenCodes } from './screen-codes.ts'
import { sendFile } from './send-file.ts'

export type EventDoorOptions = {
  db: PrismaClient
  clock: () => Date
  timeZone: string
  /** The address that opens the chat with this in hand; null where there is no chat. */
  chatLink: (payload: string) => Promise<string | null>
  /** Where these pages are reached. */
  pages: () => string
  perMinute?: number
}

const mostPerMinute = 1_500

export async function eventDoor(app: FastifyInstance, options: EventDoorOptions): Promise<void> {
  const { db, clock, timeZone: zone, chatLink } = options
  const pages = () => options.pages().replace(/\/$/, '')
  await app.register(
    async (door) => {
      const missed = misses(clock)
      door.addHook('onRequest', async (request, reply) => {
        reply.headers(pageHeaders)
        if (missed.tooMany(request.ip)) return sayOnly(request, reply, 429, 'form-refused-often')
        if (request.method !== 'GET' && comesFromElsewhere(request)) {
          return sayOnly(request, reply, 403, 'form-refused-elsewhere')
        }
      })
      door.setErrorHandler((error: unknown, request, reply) => refuse(door, error, request, reply))
      await door.register(rateLimit, { max: options.perMinute ?? mostPerMinute, timeWindow: 60_000 })
      door.removeAllContentTypeParsers()
      await door.register(formbody, { bodyLimit: 4_096 })
      await door.register(eventAssets)
      const unknown = (request: FastifyRequest, reply: FastifyReply) => {
        missed.note(request.ip)
        return sayOnly(request, reply, 404, 'event-page-unknown')
      }
      const deskOf = async (request: FastifyRequest) => {
        const { token, key } = request.params as Record<string, string>
        const address = { token: tokenOf(token) ?? '', key: tokenOf(key) ?? '' }
        const event = address.key ? await openDesk(db, address) : null
        return event && { event, address, path: `/e/${address.token}/check-in/${address.key}` }
      }
      /** Without a chat the code leads to the card. */
      const screenAddress = async (payload: string) =>
        (await chatLink(payload)) ?? `${pages()}/e/${payload.slice(1).split('-')[0]}`

      door.get('/:token', async (request, reply) => {
        const asked = (request.params as Record<string, string>).token ?? ''
        const token = tokenOf(asked.replace(/\.ics$/, ''))
        const event = token && (await publicEvent(db, token))
        if (!event) return unknown(request, reply)
        if (asked !== token) {
          const entry = entryOf(event, { pages: pages(), link: null, words: sayOf(request).words })
          return sendCalendar(reply, [entry], { name: event.title, stamp: clock() })
        }
        const chat = await chatLink(`e${event.token}`)
        return sendPage(reply, drawCard(sayOf(request), event, { zone, now: clock(), chat }))
      })
      door.get('/:token/mine/:own', async (request, reply) => {
        const { token, own } = request.params as Record<string, string>
        const mine = tokenOf(token) && tokenOf(own) ? await ownPage(db, String(token), String(own)) : null
        const event = mine && (await publicEvent(db, mine.event.token))
        if (!event) return unknown(request, reply)
        const materials = await materialsFor(db, { registrationToken: mine.token })
        const page = { event, secret: mine.event.checkInSecret, own: mine, pages: pages(), zone, materials }
        return sendPage(reply, drawOwn(sayOf(request), page))
      })
      door.get('/:token/mine/:own/materials/:id', async (request, reply) => {
        const { own, id } = request.params as Record<string, string>
        const known =
          tokenOf(own) && /^\d{1,9}$/.test(id ?? '') ? { registrationToken: String(own), id: Number(id) } : null
        const [material] = known ? await materialsFor(db, known) : []
        return material?.file ? sendFile(reply, db, material.file) : unknown(request, reply)
      })
      door.get('/:token/check-in', async (request, reply) => {
        const token = tokenOf((request.params as Record<string, string>).token)
        const event = token && (await publicEvent(db, token))
        return event ? sendPage(reply, drawClosedDesk(sayOf(request), event)) : unknown(request, reply)
      })
      door.get('/:token/check-in/:key', async (request, reply) => {
        const desk = await deskOf(request)
        if (!desk) return unknown(request, reply)
        const { code } = request.query as { code?: unknown }
        return sendPage(reply, await drawAt(request, desk, { typed: typeof code === 'string' ? code : undefined }))
      })
      door.post('/:token/check-in/:key', async (request, reply) => {
        const desk = await deskOf(request)
        if (!desk) return unknown(request, reply)
        const attempt = readAttempt(request.body, clock())
        const checked = await checkInAtDesk(db, desk.address, attempt)
        const say = sayOf(request)
        const said = saidOf(say, checked, zone)
        if (request.headers.accept === 'application/json') {
          return reply.send({ ...said, there: thereOf(say, await countThere(db, desk.event.id)) })
        }
        const again = said.isGood ? {} : { typed: attempt.code }
        return sendPage(reply, await drawAt(request, desk, { said, ...again }), said.isGood ? 200 : 422)
      })
      door.get('/:token/check-in/:key/codes', async (request, reply) => {
        const desk = await deskOf(request)
        if (!desk) return unknown(request, reply)
        const now = clock()
        const codes = await screenCodes(desk.event, screenAddress, { now })
        const there = thereOf(sayOf(request), await countThere(db, desk.event.id))
        return reply.send({ now: now.getTime(), codes, there })
      })

      type Desk = NonNullable<Awaited<ReturnType<typeof deskOf>>>
      const drawAt = async (
        request: FastifyRequest,
        { event, path }: Desk,
        more: { said?: ReturnType<typeof saidOf>; typed?: string | undefined },
      ) => {
        const [screen] = await screenCodes(event, screenAddress, { now: clock(), count: 1 })
        if (!screen) throw new Error('check-in: no code for the screen')
        const count = await countThere(db, event.id)
        const { title, token } = event
        return drawDesk(sayOf(request), { path, title, token, attempt: randomUUID(), count, screen, ...more })
      }
    },
    { prefix: '/e' },
  )
}

/** The log learns what went wrong, never whose link it was. */
function refuse(door: FastifyInstance, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const code = (error as { statusCode?: number }).statusCode ?? 500
  if (code === 413 || code === 415 || code === 400) return sayOnly(request, reply, 400, 'form-refused-no-form')
  if (code === 429) return sayOnly(request, reply, 429, 'form-refused-often')
  door.log.error({ err: error }, 'a page of an event failed')
  return sayOnly(request, reply, 500, 'form-refused-failed')
}
