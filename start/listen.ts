// The one port of the program, and in words why it cannot be had.
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { Refusal } from '../core/refusal.ts'

/** @throws Refusal */
export async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT })
  } catch (error) {
    await app.close()
    const key = cannotListen[(error as NodeJS.ErrnoException).code ?? '']
    if (!key) throw error
    throw new Refusal(key, { host: HOST, port: String(PORT) })
  }
}

const cannotListen: Record<string, string> = {
  EADDRINUSE: 'start-port-in-use',
  EACCES: 'start-port-forbidden',
  EADDRNOTAVAIL: 'start-host-unknown',
  ENOTFOUND: 'start-host-unknown',
  EAI_AGAIN: 'start-host-unknown',
}
