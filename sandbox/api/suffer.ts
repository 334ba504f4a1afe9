// Plays a fault out on one request.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Fault } from './faults.ts'
import { Refusal, tooMany } from './refusal.ts'

/** Refusals are thrown; otherwise the request is over when this returns. */
export async function suffer(
  fault: Fault,
  request: FastifyRequest,
  reply: FastifyReply,
  carryOut: () => Promise<unknown>,
): Promise<void> {
  switch (fault.kind) {
    case 'too-many-requests':
      throw tooMany(fault.retryAfter ?? 1)
    case 'server-error':
      throw new Refusal(500, 'Internal Server Error')
    case 'blocked':
      throw new Refusal(403, 'Forbidden: bot was blocked by the user')
    case 'bad-gateway':
      await reply.code(502).header('content-type', 'text/html').send(badGateway)
      return
    case 'timeout-after':
    case 'reset-after':
      await carryOut()
  }
  reply.hijack()
  if (fault.kind === 'reset-before' || fault.kind === 'reset-after') request.raw.socket.resetAndDestroy()
  else hold(request, fault.ms ?? 60_000)
}

/** Keeps silent until the caller gives up, or for `ms`. */
function hold(request: FastifyRequest, ms: number): void {
  const { socket } = request.raw
  const timer = setTimeout(() => socket.destroy(), ms)
  socket.once('close', () => clearTimeout(timer))
}

const badGateway =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n'
