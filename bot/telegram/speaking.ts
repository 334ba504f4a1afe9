// The pace of what the bot says: the same bucket and gate as the outbox, replies first.
import type { Transformer } from 'grammy'

/** What is asked of the channel's pace. */
export type SpeakingPace = {
  take: (priority: 'reply') => Promise<void>
  /** The messenger asked for silence (429). */
  hold: (ms: number) => void
  note: (address: string) => void
}

const counted = new Set<string>([
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
  'editMessageCaption',
  'deleteMessage',
])
const mostAttempts = 3

/** A refusal for haste was not carried out, so it is repeated; whatever else fails is not. */
export function speaking(pace: SpeakingPace): Transformer {
  return async (prev, method, payload, signal) => {
    if (!counted.has(method)) return prev(method, payload, signal)
    const chat = payload && 'chat_id' in payload ? String(payload.chat_id) : null
    for (let attempt = 1; ; attempt++) {
      await pace.take('reply')
      if (chat) pace.note(chat)
      const answer = await prev(method, payload, signal)
      if (answer.ok || answer.error_code !== 429 || attempt === mostAttempts) return answer
      pace.hold((answer.parameters?.retry_after ?? 1) * 1000)
    }
  }
}
