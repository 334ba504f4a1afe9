// The sandbox alone, on a port of its own: for tests and benchmarks.
import { fastify } from 'fastify'
import { type Sandbox, type SandboxOptions, sandbox } from './sandbox.ts'

export type StartedSandbox = Sandbox & {
  port: number
  /** What TELEGRAM_API_ROOT is set to. */
  apiRoot: string
  close: () => Promise<void>
}

/** In memory, without the limiter, on a free port of 127.0.0.1, unless told otherwise. */
export async function startSandbox({
  port = 0,
  ...options
}: Partial<SandboxOptions> & { port?: number } = {}): Promise<StartedSandbox> {
  const app = fastify({ logger: false, forceCloseConnections: true })
  const started = await sandbox(app, { dataDir: null, limiter: false, ...options })
  await app.listen({ port, host: '127.0.0.1' })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('sandbox: it listens on no port')
  return {
    ...started,
    port: address.port,
    apiRoot: `http://127.0.0.1:${address.port}/sandbox/api`,
    close: () => app.close(),
  }
}
