// Opening a wave for a hundred thousand people while others go on answering: in pieces, and as one transaction beside it.
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import { builtIn } from '../../core/segments/built-in.ts'
import type { Database } from '../../db/open.ts'
import { queueInvitations } from '../../db/wave-messages.ts'
import { openWave } from '../../db/wave-opening.ts'
import { stage } from '../../db/wave-staging.ts'
import { createWave } from '../../db/waves.ts'
import { type Bench, loadNow, rounded } from '../bench.ts'
import { besideAnswers, besidesInWords, repliesDue } from '../intake/besides.ts'
import { makeEducators } from '../stage/district.ts'

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
    const besides = await besideAnswers(database)
    const quiet = await besides(() => new Promise((resolve) => setTimeout(resolve, 3_000)))
    say('Opened in pieces …')
    const first = await newWave(database)
    const ours = await besides(() => openWave(database.client, system, first, now, hours))
    const written = await database.client.outboxMessage.count({ where: { waveId: first } })
    if (written !== people) throw new Error(`bench: ${written} of ${people} invitations were written`)
    await database.client.outboxMessage.deleteMany()
    await database.client.respondent.deleteMany({ where: { waveId: first } })
    say('Opened as one transaction …')
    const second = await newWave(database)
    const single = await besides(() => asOne(database, second))
    return {
      table: [
        [`opened in pieces for ${people} (below 10 s, replies below 300 ms)`, besidesInWords(ours)],
        ['opened as one transaction', besidesInWords(single)],
        ['nobody opens anything', `replies p95 ${rounded(quiet.p95)} ms, the slowest ${rounded(quiet.worst)} ms`],
        ['replies due', repliesDue],
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
