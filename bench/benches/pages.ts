// Every list and every page of the panel on the demo district, over HTTP, as somebody who may read it.
import { pages as declaredPages } from '../../admin/pages/index.ts'
import { resources } from '../../admin/resources/index.ts'
import { wordsOf } from '../../locales/index.ts'
import { demoSignIns } from '../../sandbox/district/sign-ins.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import { findLists, findPages } from '../program/find-pages.ts'
import { startProgram } from '../program/program.ts'
import { type Staff, signIn } from '../program/staff.ts'

export const pages: Bench = {
  name: 'pages',
  async run({ quick, place, say }) {
    say('The demo district is made …')
    const program = await startProgram(await place())
    try {
      await program.untilUp
      const everybody: Staff[] = []
      for (const { login, password } of demoSignIns(wordsOf('ru'))) {
        everybody.push(await signIn(program.url, login, password))
      }
      const [staff] = everybody
      if (!staff) throw new Error('bench: the demo has no accounts')
      const models = resources.map(({ model }) => model)
      const names = declaredPages.map(({ name }) => name)
      const addresses = [
        ...(await findLists(everybody, models)),
        { name: 'the page around them', path: '/admin/resources/Person', staff },
        ...(await findPages(everybody, names, resources)),
      ]
      const times = new Map(addresses.map(({ name }) => [name, [] as number[]]))
      const rounds = quick ? 12 : 60
      say(`${addresses.length} addresses, ${rounds} times each, by turns …`)
      for (let round = -2; round < rounds; round++) {
        for (const { name, path, staff: reader } of addresses) {
          const { ms } = await reader.get(path)
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
