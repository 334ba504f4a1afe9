// The language of an answer: the account's; before sign-in the browser's, Russian where it says nothing we speak.
import type { FastifyRequest } from 'fastify'
import type { Language } from '../../core/view.ts'

export function languageOf(request: FastifyRequest): Language {
  if (request.signedIn) return request.signedIn.actor.language
  const wanted = String(request.headers['accept-language'] ?? '').toLowerCase()
  const first = wanted
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((code) => code === 'ru' || code === 'en')
  return first === 'en' ? 'en' : 'ru'
}
