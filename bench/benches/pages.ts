// Every list and every page of the panel on the demo district, over HTTP, as an administrator sees them.
import { pages as declaredPages } from '../../admin/pages/index.ts'
import { resources } from '../../admin/resources/index.ts'
import { wordsOf } from '../../locales/index.ts'
import { demoSignIns } from '../../sandbox/district/sign-ins.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import { startProgram } from '../program/program.ts'
import { signIn } from '../program/staff.ts'

type Staff = Awaited<ReturnType<typeof signIn>>

/** What a page needs to know before it shows something: any register's newest row will do. */
const parameters: Record<string, { model: string; rows?: Record<string, string> }> = {
  wave: { model: 'Wave', rows: { 'filters.status': 'closed' } },
  version: { model: 'SurveyVersion' },
  organisation: { model: 'Organisation' },
  person: { model: 'Person' },
}

export const pages: Bench = {
  name: 'pages',
  async run({ quick, place, say }) {
    say('The demo district is made …')
    const program = await startProgram(await place())
    try {
      await program.untilUp
      const [administrator] = demoSignIns(wordsOf('ru'))
      if (!administrator) throw new Error('bench: the demo has no accounts')
      const staff = await signIn(program.url, administrator.login, administrator.password)
      const query = await queryOf(staff)
      const addresses = [
        ...resources.map(({ model }) => ({ name: model, path: listOf(model) })),
        ...resources.map(({ model }) => ({ name: `${model}, the next page`, path: `${listOf(model)}&page=2` })),
        { name: 'the page around them', path: '/admin/resources/Person' },
        ...declaredPages.map(({ name }) => ({ name: `page ${name}`, path: `/admin/api/pages/${name}?${query}` })),
      ]
      const times = new Map(addresses.map(({ name }) => [name, [] as number[]]))
      const rounds = quick ? 12 : 60
      say(`${addresses.length} addresses, ${rounds} times each, by turns …`)
      for (let round = -2; round < rounds; round++) {
        for (const { name, path } of addresses) {
          const { ms } = await staff.get(path)
          if (round >= 0) times.get(name)?.push(ms)
        }
      }
      const measured = [...times].map(([name, list]) => ({ name, p50: quantile(list, 0.5), p95: quantile(list, 0.95) }))
      const worst = measured.reduce((one, other) => (other.p95 > one.p95 ? other : one))
      return {
        table: [
          ...measured.map(({ name, p50, p95 }): [string, string] => [
            name,
            `p50 ${rounded(p50)} ms, p95 ${rounded(p95)} ms`,
          ]),
          [`the slowest, ${worst.name} (below 300 ms)`, `p95 ${rounded(worst.p95)} ms`],
          ['load of the machine meanwhile', loadNow()],
        ],
        figures: { p95_ms: rounded(worst.p95), pages: measured.length },
      }
    } finally {
      await program.stop()
    }
  },
}

function listOf(model: string): string {
  return `/admin/api/resources/${model}/actions/list?perPage=50`
}

/** A query that every page finds its row in; what it does not ask for it passes over. */
async function queryOf(staff: Staff): Promise<URLSearchParams> {
  const query = new URLSearchParams()
  for (const [name, { model, rows = {} }] of Object.entries(parameters)) {
    const { body } = await staff.get(`${listOf(model)}&${new URLSearchParams(rows)}`)
    const { records } = JSON.parse(body) as { records: { id: string }[] }
    if (records[0]) query.set(name, String(records[0].id))
  }
  return query
}
