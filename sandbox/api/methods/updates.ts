// How a bot hears: the long poll, or the webhook.
import type { WebhookInfo } from '@grammyjs/types'
import type { Box } from '../../box.ts'
import type { Bot, Webhook } from '../../world/state.ts'
import type { Call, Methods } from '../call.ts'
import { confirm } from '../confirm.ts'
import { endPoll, waitForUpdates } from '../poll.ts'
import { badRequest, Refusal } from '../refusal.ts'

export const updates: Methods = {
  async getUpdates(call, args) {
    const { bot } = call
    if (bot.webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    setIntake(call, args.allowed_updates, null)
    confirm(call, args.offset ?? 0)
    const limit = Math.min(Math.max(args.limit || 100, 1), 100)
    const seconds = Math.min(Math.max(args.timeout ?? 0, 0), 50)
    await waitForUpdates(call, seconds)
    return bot.queue.slice(0, limit)
  },

  setWebhook(call, args) {
    if (args.drop_pending_updates) dropPending(call)
    const secret = args.secret_token ?? ''
    if (!/^[\w-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters')
    if (args.url !== '') checkUrl(args.url)
    const webhook = args.url === '' ? null : { url: args.url, secret, maxConnections: args.max_connections ?? 40 }
    setIntake(call, args.allowed_updates, webhook)
    if (webhook) endPoll(call.bot)
    return true
  },

  deleteWebhook(call, args) {
    if (args?.drop_pending_updates) dropPending(call)
    setIntake(call, undefined, null)
    return true
  },

  getWebhookInfo({ bot, deliveries }): WebhookInfo {
    const error = bot.webhook && deliveries.lastError(bot)
    return {
      url: bot.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: bot.queue.length,
      ...(bot.webhook && { max_connections: bot.webhook.maxConnections, ip_address: '127.0.0.1' }),
      ...(error && { last_error_date: error.date, last_error_message: error.message }),
      ...(bot.allowed && { allowed_updates: bot.allowed as NonNullable<WebhookInfo['allowed_updates']> }),
    }
  },
}

/** What is not said anew stays; an empty list of kinds is Telegram's default set. */
function setIntake({ box, bot }: Call, kinds: readonly string[] | undefined, webhook: Webhook | null): void {
  const allowed = kinds ? (kinds.length > 0 ? [...kinds] : null) : bot.allowed
  const isSame = JSON.stringify([allowed, webhook]) === JSON.stringify([bot.allowed, bot.webhook])
  if (!isSame) box.keep({ is: 'intake', bot: bot.id, allowed, webhook })
}

function dropPending({ box, bot }: { box: Box; bot: Bot }): void {
  confirm({ box, bot }, bot.nextUpdate)
}

/** Telegram wants HTTPS at a public address. The sandbox wants this machine: invented people speak to nobody else. */
function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw badRequest('bad webhook: invalid URL')
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') throw badRequest('bad webhook: an HTTP URL must be provided')
  if (!/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) {
    throw badRequest(`bad webhook: the sandbox delivers to this machine only, not to ${hostname}`)
  }
}
