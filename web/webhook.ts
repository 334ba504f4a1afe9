// Where a messenger posts its updates: the secret is checked, the inbox is written, nothing else.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

export type WebhookOptions = {
  /** Hard to guess, and part of the address that the messenger is told. */
  path: string
  secret: string
  /** Writes one update to the inbox; false when the body is none. */
  receive: (body: unknown) => Promise<boolean>
}

export async function webhook(server: FastifyInstance, { path, secret, receive }: WebhookOptions): Promise<void> {
  server.post(`/telegram/${path}`, { bodyLimit: 1_048_576 }, async (request, reply) => {
    const given = request.headers['x-telegram-bot-api-secret-token']
    if (!isSame(String(given ?? ''), secret)) return reply.code(401).send({ ok: false })
    // A failure of the database is a 500: the messenger keeps the update and comes again.
    return (await receive(request.body)) ? { ok: true } : reply.code(400).send({ ok: false })
  })
}

/** Takes the same time wherever the two differ, and whatever their lengths are. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
