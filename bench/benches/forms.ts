// Whole forms a second over real HTTP into a real database; beside it a form written by hand that only inserts.
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { compile } from '../../core/survey/compile.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { wordsOf } from '../../locales/index.ts'
import { webApp } from '../../web/app.ts'
import { form } from '../../web/form/door.ts'
import { plainForm } from '../baselines/plain-form.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import { inviteMany } from '../forms/invited.ts'
import type { Loaded } from '../forms/load.ts'
import { startSenders } from '../forms/start.ts'

const atATime = 64
const openRate = 100

export const forms: Bench = {
  name: 'forms',
  async run({ quick, database: kind, open, say }) {
    const rounds = quick ? 1 : 3
    const times = quick ? { warmUpMs: 1_500, ms: 4_000 } : { warmUpMs: 2_000, ms: 8_000 }
    const database = await open()
    const { definition } = loadQuestionnaire(questionnaireFile('young-difficulties'), wordsOf('ru'))
    const seconds = (times.warmUpMs + times.ms) / 1_000
    // As many as the quickest machine could serve, for no link is used twice.
    const people = Math.ceil((rounds + 1) * seconds * (kind === 'postgres' ? 1_200 : 500) + seconds * openRate * 2)
    say(`${people} people are invited …`)
    const links = (await inviteMany(database.client, definition, people)).values()
    const earlier = await database.client.response.count()
    const take = (count: number) => Array.from({ length: count }, () => links.next().value ?? '').filter(Boolean)
    const most = Math.ceil(people / (rounds + 1.5))
    const senders = startSenders()
    const proof = wordsOf('ru')('form-sent')
    const ours = await webApp({
      log: pino({ level: 'error' }),
      trustProxy: undefined,
      checks: { checks: {} },
      metrics: { token: undefined, gauges: async () => ({}) },
    })
    const clock = () => new Date()
    await form(ours, { db: database.client, clock, timeZone: 'Europe/Moscow', perMinute: Number.MAX_SAFE_INTEGER })
    const plain = await plainForm(database, proof)
    const common = { body: bodyOf(definition), proof, readsFirst: false, atATime, ...times }
    const [address, plainAddress] = [await listen(ours), await listen(plain)]
    const seen = { ours: [] as Loaded[], plain: [] as Loaded[] }
    try {
      for (let round = 1; round <= rounds; round++) {
        say(`Round ${round} of ${rounds}: forms, plain inserts …`)
        seen.ours.push(await senders.send({ ...common, address, paths: take(most) }))
        const paths = Array.from({ length: 40_000 }, (_, n) => `/plain/${round}-${n}`)
        seen.plain.push(await senders.send({ ...common, address: plainAddress, paths }))
      }
      say('The same with the page read first …')
      const read = await senders.send({ ...common, address, readsFirst: true, paths: take(Math.ceil(most / 2)) })
      say(`An open loop of ${openRate} forms a second …`)
      const opened = await senders.send({ ...common, address, perSecond: openRate, paths: take(most) })
      const all = [...seen.ours, read, opened]
      const sent = all.reduce((sum, one) => sum + one.sent, 0)
      const failed = all.reduce((sum, one) => sum + one.failed, 0)
      const kept = (await database.client.response.count()) - earlier
      if (failed > 0 || kept !== sent)
        throw new Error(`bench: ${sent} forms were sent, ${failed} failed, ${kept} are kept`)
      const [mine, theirs] = [typical(seen.ours), typical(seen.plain)]
      const ratio = rounded(
        quantile(
          seen.ours.map(({ perSecond }, i) => perSecond / (seen.plain[i]?.perSecond ?? 1)),
          0.5,
        ),
        2,
      )
      const inWords = ({ perSecond, p50, p95 }: Loaded) => `${perSecond} forms/s, p50 ${p50} ms, p95 ${p95} ms`
      return {
        table: [
          [`closed loop, ${atATime} at a time (at least 300 on PostgreSQL)`, inWords(mine)],
          ['  with the page read first', inWords(read)],
          [`open loop, ${openRate} due a second (p95 below 150 ms)`, inWords(opened)],
          ['a form by hand that only inserts', inWords(theirs)],
          ['ours ÷ by hand', String(ratio)],
          ['responses kept ÷ forms sent', `${kept} ÷ ${sent}`],
          ['answers in a form', String(compile(definition).places.length)],
          ['load of the machine meanwhile', loadNow()],
        ],
        figures: {
          submissions_per_s: mine.perSecond,
          p95_ms: mine.p95,
          with_page_per_s: read.perSecond,
          open_rate_per_s: opened.perSecond,
          open_p95_ms: opened.p95,
          plain_per_s: theirs.perSecond,
          ratio_to_plain: ratio,
        },
      }
    } finally {
      senders.stop()
      await Promise.all([ours.close(), plain.close()])
    }
  },
}

async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

function typical(rounds: Loaded[]): Loaded {
  return [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)] as Loaded
}

/** The first option of every question that has options; nobody writes anything. */
function bodyOf(definition: Definition): string {
  const body = new URLSearchParams({ go: 'send', rev: '0' })
  for (const { item, index, conditions } of compile(definition).places) {
    if (conditions.length > 0) continue
    if (item.type === 'scale') body.set(`q${index}`, String(index % 4))
    else if (item.type === 'one' || item.type === 'many') body.set(`q${index}`, '1')
    else if (item.type === 'bool') body.set(`q${index}`, 'false')
    else if (!item.required) body.set(`q${index}`, '')
  }
  return body.toString()
}
