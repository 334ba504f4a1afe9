// The bot in a process that is there to be killed. It says how many updates wait, for nobody else can look into PGlite.
import { openInFolder, openPostgres } from '../../db/open.ts'
import { startQuickBot } from '../stage/quick-bot.ts'

const [where = '', apiRoot = '', token = ''] = process.argv.slice(2)
const database = where.startsWith('postgres') ? await openPostgres(where) : await openInFolder(where)
await startQuickBot({ database, token, apiRoot, limits: { leaseMs: 1000, beatMs: 100 } })
process.send?.('up')
setInterval(async () => {
  process.send?.(await database.client.inboxUpdate.count({ where: { handledAt: null } }))
}, 200)
process.on('disconnect', () => process.exit())
