// A process that only listens and counts, to be killed: its effects are rows of a table that allows them twice.
import { startChannel } from '../../../bot/channel/index.ts'
import { createPace } from '../../../bot/channel/pace.ts'
import { markHandled } from '../../../db/inbox.ts'
import { openInFolder, openPostgres } from '../../../db/open.ts'
import { sandboxTransport, silent } from './transport.ts'

const { DATABASE: where = '', API_ROOT: apiRoot = '', TOKEN: token = '' } = process.env
const database = where.startsWith('postgres') ? await openPostgres(where) : await openInFolder(where)

startChannel({
  database,
  transport: sandboxTransport({ apiRoot, token }),
  handle: async ({ id, chat, payload }) => {
    const { text } = (payload as { message: { text: string } }).message
    await database.client.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO effect (chat, number) VALUES (${chat}, ${Number(text)})`
      await markHandled(tx, id, new Date())
    })
    return { marked: true }
  },
  clock: () => new Date(),
  timeZone: 'Europe/Moscow',
  log: silent,
  pace: createPace(),
  limits: { leaseMs: 600, beatMs: 100 },
})
// Nobody else can look into an embedded database while this process has it.
setInterval(async () => {
  const { rows } = await database.pool.query('SELECT count(*) FROM effect')
  process.stdout.write(`${rows[0].count}\n`)
}, 200)
