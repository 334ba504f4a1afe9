// Opening a wave for a hundred thousand people while others go on answering: in pieces, and as one transaction beside it.

import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { builtIn } from '../../core/segments/built-in.ts'
import type { SurveyEvent } from '../../core/survey/state.ts'
import type { Database } from '../../db/open.ts'
import { applyEvent } from '../../db/run-steps.ts'
import { queueInvitations } from '../../db/wave-messages.ts'
import { openWave } from '../../db/wave-opening.ts'
import { stage } from '../../db/wave-staging.ts'
import { createWave } from '../../db/waves.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import { makeEducators } from '../stage/district.ts'
import { makeRespondents, type Respondent } from '../stage/respondents.ts'
import { scaleSurvey, standingAfter } from '../stage/survey.ts'

const everyMs = 50
const hours = defaultSendingHours('Europe/Moscow')
const system = { kind: 'system' as const }
/** A Tuesday noon: invitations may go. */
const now = new Date('2026-11-24T09:00:00Z')

export const opening: Bench = {
  name: 'opening',
  async run({ quick, database: kind, open, say }) {
    const people = quick ? 10_000 : 100_000
    const database = await open()
    say(`${people} educators are made …`)
    await makeEducators(database, people)
    const definition = scaleSurvey(120)
    const addresses = Array.from({ length: 4_000 }, (_, i) => `answering-${i}`)
    const answering = await makeRespondents(database.client, definition, addresses, () => standingAfter(5, definition))
    const quiet = await besides(database, answering, () => new Promise((resolve) => setTimeout(resolve, 3_000)))
    say('Opened in pieces …')
    const first = await newWave(database)
    const ours = await besides(database, answering, () => openWave(database.client, system, first, now, hours))
    const written = await database.client.outboxMessage.count({ where: { waveId: first } })
    if (written !== people) throw new Error(`bench: ${written} of ${people} invitations were written`)
    await database.client.outboxMessage.deleteMany()
    await database.client.respondent.deleteMany({ where: { waveId: first } })
    say('Opened as one transaction …')
    const second = await newWave(database)
    const single = await besides(database, answering, () => asOne(database, second))
    const inWords = ({ seconds, p95, worst }: Besides) =>
      `${rounded(seconds)} s; replies p95 ${rounded(p95)} ms, the slowest ${rounded(worst)} ms`
    return {
      table: [
        [`opened in pieces for ${people} (below 10 s, replies below 300 ms)`, inWords(ours)],
        ['opened as one transaction', inWords(single)],
        ['nobody opens anything', `replies p95 ${rounded(quiet.p95)} ms, the slowest ${rounded(quiet.worst)} ms`],
        ['replies due', `one every ${everyMs} ms, committed`],
        ['database', kind],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        people,
        seconds: rounded(ours.seconds, 2),
        reply_p95_ms: rounded(ours.p95),
        reply_max_ms: rounded(ours.worst),
        single_seconds: rounded(single.seconds, 2),
        single_reply_p95_ms: rounded(single.p95),
        single_reply_max_ms: rounded(single.worst),
        quiet_reply_p95_ms: rounded(quiet.p95),
      },
    }
  },
}

type Besides = { seconds: number; p95: number; worst: number }

/** Does the work while answers come in at their own times: each is measured from when it was due to its commit. */
async function besides(database: Database, answering: Respondent[], work: () => Promise<unknown>): Promise<Besides> {
  const times: number[] = []
  const under: Promise<void>[] = []
  let turn = 0
  const answer = async (due: number) => {
    const person = answering[turn++ % answering.length] as Respondent
    const ref = { channel: 'telegram' as const, address: person.address, key: person.key }
    const event = ({ state }: { state: { at: string | null } }): SurveyEvent => ({
      kind: 'answer',
      item: state.at ?? '',
      value: 1,
    })
    const given = { ...ref, event, dedupeKey: `bench-${turn}-${due}`, receivedAt: new Date() }
    const applied = await applyEvent(database.client, given)
    if (applied.kind !== 'moved') throw new Error(`bench: an answer was ${applied.kind}`)
    times.push(performance.now() - due)
  }
  const started = performance.now()
  let next = started
  const timer = setInterval(() => {
    for (; next <= performance.now(); next += everyMs) under.push(answer(next))
  }, 5)
  await work()
  const seconds = (performance.now() - started) / 1_000
  clearInterval(timer)
  await Promise.all(under)
  return { seconds, p95: quantile(times, 0.95), worst: Math.max(...times) }
}

async function newWave({ client }: Database): Promise<number> {
  const version = await client.surveyVersion.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const closesAt = new Date('2026-12-14T21:00:00Z')
  const wave = { versionId: version.id, title: 'Замер', audience: 'all-educators', opensAt: now, closesAt }
  const created = await createWave(client, system, wave, new Date(now.getTime() - 1))
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}

/** The same rows by one INSERT … SELECT each, in one transaction. */
async function asOne({ client }: Database, id: number): Promise<void> {
  await client.$transaction(
    async (tx) => {
      const wave = await tx.wave.update({ where: { id }, data: { opening: 'bench', openingAt: now } })
      const { zone } = hours
      const rule = builtIn['all-educators']
      await stage(
        tx,
        { id, token: 'bench', rule, on: '2026-11-24', zone, minutes: 20, cap: null },
        { from: 0, to: 2_000_000_000 },
      )
      await tx.wave.update({ where: { id }, data: { status: 'open', openedAt: now } })
      await queueInvitations(tx, wave, { now, hours })
    },
    { timeout: 300_000, maxWait: 60_000 },
  )
}
