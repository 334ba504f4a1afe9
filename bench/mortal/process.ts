// The bot in a process that is there to be killed. It says what waits, for nobody else can look into PGlite.
import { createPace } from '../../bot/channel/pace.ts'
import { openInFolder, openPostgres } from '../../db/open.ts'
import { startQuickBot } from '../stage/quick-bot.ts'
import type { Waiting } from './start.ts'

const [where = '', apiRoot = '', token = '', perSecond = 'Infinity'] = process.argv.slice(2)
const database = where.startsWith('postgres') ? await openPostgres(where) : await openInFolder(where)
const pace = createPace({ perSecond: Number(perSecond), perChatMs: 0 })
await startQuickBot({ database, token, apiRoot, pace, limits: { leaseMs: 1_000, beatMs: 100 } })
process.send?.('up')
setInterval(async () => {
  const { inboxUpdate, outboxMessage } = database.client
  const said: Waiting = {
    heard: await inboxUpdate.count({ where: { handledAt: null } }),
    toSay: await outboxMessage.count({ where: { status: { in: ['queued', 'sending'] } } }),
    unknown: await outboxMessage.count({ where: { status: 'unknown' } }),
  }
  process.send?.(said)
}, 200)
process.on('disconnect', () => process.exit())
