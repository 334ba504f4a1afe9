// npm run bench -- <name> [--database pglite|postgres] [--quick]: a table for people and, last, one line of JSON.
import { cpus } from 'node:os'
import { benches } from './benches/index.ts'
import { makePlace, openScratch } from './database.ts'

const args = process.argv.slice(2)
const name = args.find((arg) => !arg.startsWith('--') && args[args.indexOf(arg) - 1] !== '--database')
const at = args.indexOf('--database')
const database = at >= 0 ? args[at + 1] : 'pglite'
const bench = benches.find((candidate) => candidate.name === name)

if (!bench || (database !== 'pglite' && database !== 'postgres')) {
  console.error('npm run bench -- <name> [--database pglite|postgres] [--quick]')
  console.error(benches.map((candidate) => candidate.name).join(' '))
  process.exit(1)
}
if (database === 'postgres' && !process.env.TEST_DATABASE_URL) {
  console.error('--database postgres needs TEST_DATABASE_URL=postgres://user:password@host:port/name')
  process.exit(1)
}

const endings: (() => Promise<void>)[] = []
try {
  const { table, figures } = await bench.run({
    quick: args.includes('--quick'),
    database,
    open: async () => {
      const scratch = await openScratch(database)
      endings.push(scratch.close)
      return scratch
    },
    place: async () => {
      const place = await makePlace(database)
      endings.push(place.remove)
      return place
    },
    say: (line) => console.error(line),
  })
  const width = Math.max(...table.map(([what]) => what.length))
  console.log(
    `${bench.name} · ${database} · Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  )
  for (const [what, figure] of table) console.log(`  ${what.padEnd(width)}  ${figure}`)
  console.log(JSON.stringify({ bench: bench.name, database, ...figures }))
} finally {
  for (const end of endings) await end()
}
process.exit(0)
