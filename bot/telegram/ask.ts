// Asks Telegram about the token and the way of its updates, and changes nothing: for whoever examines an installation.
import { Api, GrammyError } from 'grammy'
import { clientOf, type Way } from './client.ts'

export type TelegramState =
  | { kind: 'refused'; detail: string }
  | { kind: 'known'; username: string; webhookUrl: string; waiting: number; lastError: string | null }

/** @throws where Telegram cannot be reached */
export async function askTelegram(token: string, way: Way): Promise<TelegramState> {
  const api = new Api(token, { ...clientOf(way), timeoutSeconds: 10 })
  try {
    const { username } = await api.getMe()
    const { url, pending_update_count: waiting, last_error_message: lastError } = await api.getWebhookInfo()
    return { kind: 'known', username, webhookUrl: url ?? '', waiting, lastError: lastError ?? null }
  } catch (error) {
    if (error instanceof GrammyError) return { kind: 'refused', detail: error.description }
    throw error
  }
}
