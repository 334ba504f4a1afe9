// A bot in a process of its own, to be killed while it fetches a file.

import { startChannel } from '../../../bot/channel/index.ts'
import { createPace } from '../../../bot/channel/pace.ts'
import { createBot } from '../../../bot/telegram/bot.ts'
import { demoSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { openInFolder, openPostgres } from '../../../db/open.ts'
import { sandboxTransport, silent } from '../channel/transport.ts'

const { DATABASE: where = '', API_ROOT: apiRoot = '', TOKEN: token = '' } = process.env
const database = where.startsWith('postgres') ? await openPostgres(where) : await openInFolder(where)
const clock = () => new Date()
const pace = createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 })
const bot = createBot({ token, apiRoot, pace, screens: { db: database.client, clock } })

startChannel({
  database,
  transport: sandboxTransport({ apiRoot, token }, database.client),
  handle: (update) => bot.handleUpdate(update),
  clock,
  timeZone: 'Europe/Moscow',
  hours: demoSendingHours('Europe/Moscow'),
  log: silent,
  pace,
  limits: { leaseMs: 600, beatMs: 100 },
})
process.stdout.write('here\n')
