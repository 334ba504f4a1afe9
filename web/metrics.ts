// GET /metrics: Prometheus text, for this machine or for whoever holds the token.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

export type MetricsOptions = {
  token: string | undefined
  /** Numbers read when asked: name (without prefix) → label value → number. */
  gauges: () => Promise<Record<string, Record<string, number>>>
}

export async function metrics(app: FastifyInstance, options: MetricsOptions): Promise<void> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'metodist_' })
  const gauges = new Map<string, Gauge>()
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, options.token)) return reply.code(403).send({ error: 'loopback or token only' })
    for (const [name, values] of Object.entries(await options.gauges())) {
      const gauge = gauges.get(name) ?? newGauge(registry, name)
      gauges.set(name, gauge)
      gauge.reset()
      for (const [kind, value] of Object.entries(values)) gauge.set({ kind }, value)
    }
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function newGauge(registry: Registry, name: string): Gauge {
  return new Gauge({
    name: `metodist_${name}`,
    help: name.replaceAll('_', ' '),
    labelNames: ['kind'],
    registers: [registry],
  })
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  const given = request.headers.authorization?.replace(/^Bearer /, '')
  if (token && given) {
    const [a, b] = [Buffer.from(given), Buffer.from(token)]
    return a.length === b.length && timingSafeEqual(a, b)
  }
  // Behind a proxy everybody seems to come from this machine: then only the token opens.
  return /^(127\.|::1$|::ffff:127\.)/.test(request.ip) && !request.headers['x-forwarded-for']
}
