// The bot as the program starts it, but at nobody's pace: the messenger's own limits are not what is measured.
import { createPace } from '../../bot/channel/pace.ts'
import { startTelegram, type TelegramOptions } from '../../bot/telegram/start.ts'
import { demoSendingHours } from '../../core/outbox/quiet-hours.ts'

const zone = 'Europe/Moscow'

export function startQuickBot(given: Pick<TelegramOptions, 'database' | 'token' | 'apiRoot' | 'limits' | 'pace'>) {
  return startTelegram({
    ...given,
    webhook: undefined,
    clock: () => new Date(),
    timeZone: zone,
    hours: demoSendingHours(zone),
    // What is warned of harms nobody: after a kill many a press is answered a second time.
    log: { info() {}, warn() {}, error: complain },
    drawBlocks: () => Promise.reject(new Error('bench: nobody finishes')),
    pace: given.pace ?? createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
  })
}

function complain(details: object, message: string) {
  console.error(message, details)
}
