// A person's own calendar, as calendars ask for it by themselves: /me/<token>.ics.
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { eventsOfFeed } from '../../db/events/feed.ts'
import { misses } from '../form/misses.ts'
import { pageHeaders } from '../form/page-headers.ts'
import { sayOf, sayOnly, tokenOf } from './asked.ts'
import { entryOf, sendCalendar } from './calendar.ts'
import type { EventDoorOptions } from './door.ts'

export async function calendarDoor(app: FastifyInstance, options: EventDoorOptions): Promise<void> {
  const { db, clock } = options
  await app.register(
    async (door) => {
      const missed = misses(clock)
      await door.register(rateLimit, { max: options.perMinute ?? 600, timeWindow: 60_000 })
      door.get<{ Params: { file: string } }>('/:file', async (request, reply) => {
        reply.headers(pageHeaders)
        if (missed.tooMany(request.ip)) return sayOnly(request, reply, 429, 'form-refused-often')
        const token = tokenOf(request.params.file.replace(/\.ics$/, ''))
        const now = clock()
        const events = token && (await eventsOfFeed(db, token, now))
        if (!events) {
          missed.note(request.ip)
          return sayOnly(request, reply, 404, 'event-page-unknown')
        }
        const pages = options.pages().replace(/\/$/, '')
        const { words } = sayOf(request)
        const entries = events.map((event) => entryOf(event, { pages, link: event.link, words }))
        return sendCalendar(reply, entries, { name: words('event-calendar-name'), stamp: now })
      })
    },
    { prefix: '/me' },
  )
}
