// The driver of every dialogue: it knows no question and is never edited when content changes.
import type { Conversation, ConversationData, VersionedState } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Step } from './step.ts'

/**
 * Step, wait, step, and back to the waiting: the log never grows, whatever the length of the survey. All that matters
 * is in the database, so a lost memory is entered anew by the next update, and no answer is missed.
 * Calls go through the outer context inside `external`: a failed call inside the conversation would silence the chat.
 */
export function dialogueOf(step: Step) {
  return async (conversation: Conversation<Context, Context>) => {
    if (!(await conversation.external((ctx) => step(ctx)))) return
    const checkpoint = conversation.checkpoint()
    await conversation.wait()
    if (await conversation.external((ctx) => step(ctx))) await conversation.rewind(checkpoint)
  }
}

type Kept = VersionedState<ConversationData>

/** Memory of the process; of an update only its number is kept, for the driver looks at nothing else. */
export function createMemory() {
  const kept = new Map<string, Kept>()
  return {
    kept,
    read: (chat: string) => kept.get(chat),
    write: (chat: string, state: Kept) => {
      for (const conversations of Object.values(state.state)) {
        for (const { replay } of conversations) {
          for (const entry of replay.receive) entry.returnValue = slim(entry.returnValue)
        }
      }
      kept.set(chat, state)
    },
    delete: (chat: string) => {
      kept.delete(chat)
    },
  }
}

function slim(value: unknown): unknown {
  const isUpdate = typeof value === 'object' && value !== null && 'update_id' in value
  return isUpdate ? { update_id: value.update_id } : value
}
