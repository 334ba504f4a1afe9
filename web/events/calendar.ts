// An event as a line of a calendar file, and the file as an answer.
import type { FastifyReply } from 'fastify'
import { speakerLine } from '../../core/outbox/event-params.ts'
import type { OnProgramme } from '../../db/events/programme.ts'
import type { Words } from '../../locales/index.ts'
import { type CalendarEntry, writeCalendar } from '../../reports/ics.ts'

type Facts = {
  token: string
  revision: number
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  description: string | null
  status: string
  programme: OnProgramme[]
}

/** `link` is for who takes part alone. */
export function entryOf(
  event: Facts,
  { pages, link, words }: { pages: string; link: string | null; words: Words },
): CalendarEntry {
  const { token, revision, title, startsAt, endsAt, place, status, programme } = event
  const isCancelled = status === 'cancelled'
  const speakers = programme.map((speaker) => speakerLine(speaker, words)).join('\n')
  const description = [event.description, speakers].filter(Boolean).join('\n\n') || null
  const facts = { token, revision, title, startsAt, endsAt, place, description, link }
  return { ...facts, isCancelled, page: `${pages}/e/${token}` }
}

export function sendCalendar(reply: FastifyReply, entries: CalendarEntry[], about: { name: string; stamp: Date }) {
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="events.ics"')
    .send(writeCalendar(entries, about))
}
