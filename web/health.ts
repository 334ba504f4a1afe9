// GET /health: whether answers are being taken, for a monitor and for the operator.
import type { FastifyInstance } from 'fastify'

/** Each check resolves to null when well, or to the reason it is not: one line, no secrets. */
export type HealthChecks = { checks: Record<string, () => Promise<string | null>> }

const patience = 3_000

export async function health(app: FastifyInstance, { checks }: HealthChecks): Promise<void> {
  app.get('/health', async (_request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await within(check)] as const),
    )
    const down = results.filter(([, reason]) => reason !== null)
    reply.header('cache-control', 'no-store').code(down.length > 0 ? 503 : 200)
    return {
      status: down.length > 0 ? 'down' : 'ok',
      ...(down.length > 0 && { reason: down.map(([name, reason]) => `${name}: ${reason}`).join('; ') }),
      parts: Object.fromEntries(results.map(([name, reason]) => [name, reason ?? 'ok'])),
    }
  })
}

async function within(check: () => Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer in ${patience} ms`), patience)
  })
  try {
    return await Promise.race([check(), late])
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0]?.slice(0, 200) || error.name : 'failed'
  } finally {
    clearTimeout(timer)
  }
}
