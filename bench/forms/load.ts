// Those who send forms, in a process of their own: they are not to share a turn of the loop with the server.
import { Agent, request } from 'node:http'
import { cpuMs, quantile, rounded } from '../bench.ts'

export type Load = {
  address: string
  /** One form each; every path is used once. */
  paths: string[]
  body: string
  /** What stands in the page of whoever has sent. */
  proof: string
  /** Read the page before its form is sent. */
  readsFirst: boolean
  /** Arrivals a second, at chance; left out, so many at a time go on as soon as they are answered. */
  perSecond?: number
  atATime: number
  warmUpMs: number
  ms: number
}

export type Loaded = { perSecond: number; p50: number; p95: number; sent: number; failed: number; cpuMs: number }

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())

async function run(load: Load): Promise<Loaded> {
  const paths = load.paths.values()
  const times: number[] = []
  let [sent, failed, cpu] = [0, 0, 0]
  const began = performance.now()
  const from = began + load.warmUpMs
  const until = from + load.ms
  setTimeout(() => (cpu = cpuMs()), load.warmUpMs)
  const one = async (path: string, due: number) => {
    const isGood = await send(load, path)
    const now = performance.now()
    if (isGood) sent += 1
    else failed += 1
    if (isGood && now >= from && now < until) times.push(now - due)
  }
  if (load.perSecond === undefined) {
    await Promise.all(
      Array.from({ length: load.atATime }, async () => {
        while (performance.now() < until) {
          const { value, done } = paths.next()
          if (done) return
          await one(value, performance.now())
        }
      }),
    )
  } else await openLoop(load.perSecond, { from: began, until, paths, one })
  const took = load.perSecond === undefined ? Math.min(performance.now(), until) - from : load.ms
  return {
    perSecond: rounded((times.length / took) * 1_000),
    p50: rounded(quantile(times, 0.5)),
    p95: rounded(quantile(times, 0.95)),
    sent,
    failed,
    cpuMs: cpuMs() - cpu,
  }
}

/** Nobody waits for anybody: who is due goes, and their time counts from when they were due. */
async function openLoop(
  perSecond: number,
  {
    from,
    until,
    paths,
    one,
  }: {
    from: number
    until: number
    paths: Iterator<string>
    one: (path: string, due: number) => Promise<void>
  },
): Promise<void> {
  const under: Promise<void>[] = []
  for (let due = from; due < until; due += (-Math.log(1 - Math.random()) / perSecond) * 1_000) {
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    const { value, done } = paths.next()
    if (done) break
    under.push(one(value, due))
  }
  await Promise.all(under)
}

async function send(load: Load, path: string): Promise<boolean> {
  const url = new URL(path, load.address)
  if (load.readsFirst && (await ask(url)).status !== 200) return false
  const drawing = Math.floor(Math.random() * 0x7fffffff)
    .toString(16)
    .padStart(8, '0')
  const { status, text } = await ask(url, `${load.body}&drawing=${drawing}`)
  return status === 200 && text.includes(load.proof)
}

function ask(url: URL, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body ?? ''),
    }
    const outgoing = request(url, { agent, ...(body !== undefined && { method: 'POST', headers }) }, (reply) => {
      let text = ''
      reply.setEncoding('utf8')
      reply.on('data', (part: string) => (text += part))
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text }))
      reply.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
