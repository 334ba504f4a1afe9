import type { Check, Finding } from './check.ts'

const manyWaiting = 100

export const telegramCheck: Check = {
  name: 'telegram',
  needs: 'settings',
  run: async ({ config, borrowed }) => {
    if (!config.BOT_TOKEN) return { is: 'ok', says: config.demo ? 'doctor-telegram-sandbox' : 'doctor-telegram-none' }
    const way = { apiRoot: config.TELEGRAM_API_ROOT, proxy: config.TELEGRAM_PROXY }
    const state = await borrowed.askTelegram(config.BOT_TOKEN, way).catch((error: Error) => error)
    const trouble = (advice: string, args: Finding['args'] = {}): Finding => ({
      is: 'trouble',
      says: 'doctor-telegram',
      advice,
      args: { bot: '?', mode: config.TELEGRAM_MODE, ...args },
    })
    if (state instanceof Error) return trouble('doctor-telegram-unreachable')
    if (state.kind === 'refused') return trouble('doctor-telegram-refused', { detail: state.detail })
    const args = {
      bot: `@${state.username}`,
      url: state.webhookUrl,
      count: state.waiting,
      detail: state.lastError ?? '',
    }
    const isWebhook = config.TELEGRAM_MODE === 'webhook'
    if (isWebhook && !isOurs(state.webhookUrl, config.PUBLIC_URL)) return trouble('doctor-telegram-not-ours', args)
    if (isWebhook && state.lastError) return trouble('doctor-telegram-failing', args)
    if (!isWebhook && state.webhookUrl) return trouble('doctor-telegram-webhook', args)
    if (state.waiting > manyWaiting) return trouble('doctor-telegram-waiting', args)
    return { is: 'ok', says: 'doctor-telegram', args: { ...args, mode: config.TELEGRAM_MODE } }
  },
}

function isOurs(webhookUrl: string, publicUrl: string | undefined): boolean {
  return Boolean(publicUrl && webhookUrl && new URL(webhookUrl).host === new URL(publicUrl).host)
}
