// What is asked of the door of events, and what it may answer.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { wordsOf } from '../../locales/index.ts'
import { readQuery } from '../form/address.ts'
import { languageOf } from '../form/language.ts'
import { layout } from '../form/layout.ts'
import { drawMessage } from '../form/message-page.ts'
import type { Say } from '../form/say.ts'

export function sayOf(request: FastifyRequest): Say {
  const language = readQuery(request.query).language ?? languageOf(request.headers['accept-language'])
  return { words: wordsOf(language), language }
}

/** 32 hex digits, or nothing that the database is asked for. */
export function tokenOf(given: unknown): string | null {
  return typeof given === 'string' && /^[0-9a-f]{32}$/.test(given) ? given : null
}

export function sendPage(reply: FastifyReply, page: string, code = 200) {
  return reply.code(code).type('text/html; charset=utf-8').send(page)
}

/** `what` names a title and a text of locales/. */
export function sayOnly(request: FastifyRequest, reply: FastifyReply, code: number, what: string) {
  const say = sayOf(request)
  const told = { title: say.words(`${what}-title`), text: say.words(what) }
  return sendPage(reply, layout(say, { title: told.title, body: drawMessage(told), isTrial: true }), code)
}

/** The same page in the other language. */
export function otherOf(path: string, { language }: Say): string {
  return `${path}?lang=${language === 'ru' ? 'en' : 'ru'}`
}
