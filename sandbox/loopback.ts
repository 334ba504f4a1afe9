// The sandbox is for this machine alone: invented people, no secrets, no locks on its doors.
import type { FastifyReply, FastifyRequest } from 'fastify'

const addresses = /^(?:127\.|::1$|::ffff:127\.)/
const hosts = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i

/** Turns away who comes from elsewhere: directly, through a proxy, or by a name that was made to point here. */
export async function onlyLoopback(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const direct = addresses.test(request.socket.remoteAddress ?? '')
  const proxied = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers
  if (direct && !proxied && hosts.test(request.headers.host ?? '')) return
  await reply
    .code(403)
    .send({ ok: false, error_code: 403, description: 'Forbidden: the sandbox answers this machine only' })
}
