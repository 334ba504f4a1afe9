// The door of certificates and diplomas: /c/<token> confirms one to anybody, /c/<token>/<key> is its owner's page and file.
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { settingOf } from '../../db/settings.ts'
import { misses } from '../form/misses.ts'
import { pageHeaders } from '../form/page-headers.ts'
import { sayOf, sayOnly, sendPage, tokenOf } from './asked.ts'
import type { EventDoorOptions } from './door.ts'
import { paperAt } from './papers.ts'

export async function certificateDoor(app: FastifyInstance, options: EventDoorOptions): Promise<void> {
  const { db, clock, timeZone: zone } = options
  await app.register(
    async (door) => {
      const missed = misses(clock)
      door.addHook('onRequest', async (request, reply) => {
        reply.headers(pageHeaders)
        if (missed.tooMany(request.ip)) return sayOnly(request, reply, 429, 'form-refused-often')
      })
      await door.register(rateLimit, { max: options.perMinute ?? 600, timeWindow: 60_000 })
      const unknown = (request: FastifyRequest, reply: FastifyReply) => {
        missed.note(request.ip)
        return sayOnly(request, reply, 404, 'certificate-unknown')
      }
      door.get<{ Params: { token: string } }>('/:token', async (request, reply) => {
        const token = tokenOf(request.params.token)
        const paper = token && (await paperAt(db, { token }))
        if (!paper) return unknown(request, reply)
        return sendPage(reply, paper.draw(sayOf(request), { path: `/c/${token}`, zone }))
      })
      door.get<{ Params: { token: string; key: string } }>('/:token/:key', async (request, reply) => {
        const token = tokenOf(request.params.token)
        const key = tokenOf(request.params.key.replace(/\.pdf$/, ''))
        const paper = token && key && (await paperAt(db, { token, key }))
        if (!paper) return unknown(request, reply)
        const path = `/c/${token}/${key}`
        if (key === request.params.key) return sendPage(reply, paper.draw(sayOf(request), { path, zone }))
        if (!paper.holds) return sendPage(reply, paper.draw(sayOf(request), { path, zone }), 410)
        const address = `${options.pages().replace(/\/$/, '')}/c/${token}`
        const signer = await settingOf(db, 'certificate-signer')
        return reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="${paper.fileName}"`)
          .send(await paper.write({ address, signer, zone }))
      })
    },
    { prefix: '/c' },
  )
}
