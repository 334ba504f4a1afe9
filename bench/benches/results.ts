// The page of a wave's results over HTTP, at ten thousand answers and at a million, beside the plain statements; and
// the export of a million.
import type { Sheet } from '../../admin/sheet.ts'
import { loadQuestionnaires } from '../../content/index.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { Prisma } from '../../db/generated/client/index.js'
import type { Database } from '../../db/open.ts'
import { countPairs } from '../../db/results/counts.ts'
import { countNow } from '../../db/results/wave-counts.ts'
import { wordsOf } from '../../locales/index.ts'
import { demoSignIns } from '../../sandbox/district/sign-ins.ts'
import { type Bench, type BenchOptions, loadNow, quantile, rounded } from '../bench.ts'
import type { Place } from '../database.ts'
import { type MeasuredExport, measureExport } from '../exports/measure.ts'
import { startProgram } from '../program/program.ts'
import { type Staff, signIn } from '../program/staff.ts'
import { makeAnsweredWave, makeCrowd } from '../stage/answered-waves.ts'

/** Of 25 questions each: ten thousand answers and a million. */
const few = 400
const many = 40_000

type Made = { name: string; waveId: number; previousId: number; people: number; definition: Definition }
type Seen = Made & { first: number; p50: number; p95: number; crossP95: number; plain: number }

export const results: Bench = {
  name: 'results',
  async run({ quick, place, say }) {
    const where = await place()
    say('The demo district is made …')
    const first = await startProgram(where)
    await first.untilUp
    await first.stop()
    const database = await where.open()
    const waves = await makeWaves(database, quick ? many / 4 : many, say)
    say('The plain statements …')
    const plain: number[] = []
    for (const wave of waves) plain.push(await countPlainly(database, wave, quick ? 1 : 5))
    await database.close()
    const seen = await readAll(where, waves, plain, quick ? 20 : 60, say)
    // The program is down: the embedded database has room for one process.
    say('The largest wave is exported …')
    const [largest] = waves.filter(({ people }) => people !== few)
    if (!largest) throw new Error('bench: there is no large wave')
    return report(seen, await measureExport(where, largest.waveId))
  },
}

async function readAll(place: Place, waves: Made[], plain: number[], rounds: number, say: BenchOptions['say']) {
  const program = await startProgram(place)
  try {
    await program.untilUp
    const [account] = demoSignIns(wordsOf('ru'))
    if (!account) throw new Error('bench: the demo has no accounts')
    const staff = await signIn(program.url, account.login, account.password)
    const seen: Seen[] = []
    for (const [i, wave] of waves.entries()) {
      say(`${wave.name} …`)
      seen.push({ ...wave, plain: plain[i] ?? Number.NaN, ...(await readPage(staff, wave, rounds)) })
    }
    return seen
  } finally {
    await program.stop()
  }
}

async function makeWaves({ client }: Database, people: number, say: BenchOptions['say']): Promise<Made[]> {
  const young = loadQuestionnaires(wordsOf('ru')).find(({ definition }) => definition.code === 'young-difficulties')
  if (!young) throw new Error('bench: there is no questionnaire (a)')
  await makeCrowd(client, people * 1.25)
  const made: Made[] = []
  for (const anonymity of ['named', 'anonymous'] as const) {
    const definition: Definition = { ...young.definition, code: `bench-${anonymity}`, anonymity, recommendations: [] }
    for (const size of [few, people]) {
      say(`${anonymity}: ${size} people answer 25 questions, twice …`)
      const previousId = await makeAnsweredWave(client, definition, { people: size, title: 'Раньше' })
      const waveId = await makeAnsweredWave(client, definition, { people: size, title: 'Теперь', previousId })
      const name = `${anonymity}, ${(size * 25).toLocaleString('en')} answers`
      made.push({ name, waveId, previousId, people: size, definition })
    }
  }
  return made
}

/** What the page would cost if it counted both of its waves each time: the statements alone, no page around them. */
async function countPlainly({ client }: Database, wave: Made, rounds: number): Promise<number> {
  const { waveId, previousId, definition } = wave
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await countNow(client, { waveId, definition }, Prisma.empty)
    await countNow(client, { waveId: previousId, definition }, Prisma.empty)
    if (definition.anonymity === 'named') {
      await countPairs(client, { earlier: previousId, later: waveId, range: Prisma.empty })
    }
    times.push(performance.now() - began)
  }
  return quantile(times, 0.5)
}

async function readPage(staff: Staff, { waveId }: Made, rounds: number) {
  const path = `/admin/api/pages/wave-results?wave=${waveId}`
  const { ms: first } = await staff.get(path)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push((await staff.get(path)).ms)
  return {
    first,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    crossP95: await readCrossTabs(staff, waveId, rounds),
  }
}

/** Another pair of attributes each time: none is kept, so each is counted anew. */
async function readCrossTabs(staff: Staff, waveId: number, rounds: number): Promise<number> {
  const page = `/admin/api/pages/wave-crosstab?wave=${waveId}`
  const { choices } = JSON.parse((await staff.get(page)).body) as Pick<Sheet, 'choices'>
  const codes = (choices?.fields[0]?.groups ?? []).flatMap(({ options }) => options.map(({ value }) => value))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const row = codes[round % codes.length] ?? ''
    const column = codes[(round * 7 + 3) % codes.length] ?? ''
    const query = new URLSearchParams({ row, column })
    times.push((await staff.get(`${page}&${query.toString()}`)).ms)
  }
  return quantile(times, 0.95)
}

function report(seen: Seen[], exported: MeasuredExport) {
  const large = seen.filter(({ people }) => people !== few)
  const growths = large.map((wave) => {
    const small = seen.find(({ people, definition }) => people === few && definition.code === wave.definition.code)
    return wave.p50 / (small?.p50 ?? Number.NaN)
  })
  const crossP95 = Math.max(...large.map((wave) => wave.crossP95))
  const p95 = Math.max(crossP95, ...large.map((wave) => wave.p95))
  const growth = Math.max(...growths)
  const ratio = (large[0]?.people ?? many) / few
  const table: [string, string][] = [
    ...seen.flatMap(({ name, first, p50, p95: high, crossP95: cross, plain }): [string, string][] => [
      [`page of results, ${name}`, `p50 ${rounded(p50)} ms, p95 ${rounded(high)} ms`],
      ['  opened for the first time, when it is counted', `${rounded(first)} ms`],
      ['  two attributes against each other, another pair each time', `p95 ${rounded(cross)} ms`],
      ['  baseline: the plain statements, each time', `${rounded(plain)} ms`],
    ]),
    ['the slowest (below 300 ms)', `p95 ${rounded(p95)} ms`],
    [`many ÷ few answers (at most ${ratio})`, String(rounded(growth, 2))],
    [
      `export of ${(exported.rows * 25).toLocaleString('en')} answers to xlsx, process (below 300 MB)`,
      `${rounded(exported.rssMb)} MB`,
    ],
    ['  time of it', `${rounded(exported.seconds)} s`],
    ['load of the machine meanwhile', loadNow()],
  ]
  const plainOf = Math.max(...large.map(({ plain }) => plain))
  const firstOf = Math.max(...large.map(({ first }) => first))
  return {
    table,
    figures: {
      p95_ms: rounded(p95),
      growth_1m_over_10k: rounded(growth, 2),
      crosstab_p95_ms: rounded(crossP95),
      first_ms: rounded(firstOf),
      plain_ms: rounded(plainOf),
      export_rss_mb: rounded(exported.rssMb),
      export_s: rounded(exported.seconds, 1),
    },
  }
}
