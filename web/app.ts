// The HTTP server: what every visitor gets. main.ts hangs the panel, the sandbox and the webhook on it.
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type HealthChecks, health } from './health.ts'
import { type MetricsOptions, metrics } from './metrics.ts'

export type WebOptions = {
  log: FastifyBaseLogger
  trustProxy: string | undefined
  checks: HealthChecks
  metrics: MetricsOptions
}

/** The app apart from its listener. */
export async function webApp(options: WebOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    // A press on Ctrl-C must not wait for a browser that keeps its connection.
    forceCloseConnections: true,
    bodyLimit: 1_048_576,
    ...(options.trustProxy && { trustProxy: proxyOf(options.trustProxy) }),
  })
  await app.register(health, options.checks)
  await app.register(metrics, options.metrics)
  return app
}

/** `2` is a number of proxies in front, `true` trusts whoever asks, anything else is an address or a list of them. */
function proxyOf(value: string): string | boolean | ((address: string, hop: number) => boolean) {
  if (value === 'true') return true
  const hops = /^\d+$/.test(value) ? Number(value) : 0
  return hops > 0 ? (_address, hop) => hop < hops : value
}
