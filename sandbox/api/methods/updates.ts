// How a bot hears: the long poll.
import type { Methods } from '../call.ts'
import { confirm, waitForUpdates } from '../poll.ts'
import { Refusal } from '../refusal.ts'

export const updates: Methods = {
  async getUpdates(call, args) {
    const { bot, box } = call
    if (bot.webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    if (args.allowed_updates) {
      const allowed = args.allowed_updates.length > 0 ? [...args.allowed_updates] : null
      if (JSON.stringify(allowed) !== JSON.stringify(bot.allowed)) {
        box.keep({ is: 'intake', bot: bot.id, allowed, webhook: null })
      }
    }
    confirm(call, args.offset ?? 0)
    const limit = Math.min(Math.max(args.limit || 100, 1), 100)
    const seconds = Math.min(Math.max(args.timeout ?? 0, 0), 50)
    await waitForUpdates(call, seconds)
    return bot.queue.slice(0, limit)
  },
}
