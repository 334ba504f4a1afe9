// One step of the chat: decide and commit, then answer the press and draw, side by side. Never throws.
import type { Context } from 'grammy'
import { handleEvent } from '../screens/handle.ts'
import type { ScreenDeps } from '../screens/visit.ts'
import { drawViews } from './draw.ts'
import { errandOf } from './errands.ts'
import { eventOf } from './event.ts'
import type { Repeats } from './repeats.ts'

export type StepDeps = {
  screens: ScreenDeps
  repeats: Repeats
  onTrouble: (error: unknown, what: string) => void
}

/** Whether the chat is in the middle of something afterwards. */
export type Step = (ctx: Context) => Promise<boolean>

export function createStep({ screens, repeats, onTrouble }: StepDeps): Step {
  return async (ctx) => {
    const errand = errandOf(ctx.update)
    const event = eventOf(ctx.update, errand)
    if (!event) return false
    const query = ctx.callbackQuery
    const message = query?.message
    const press = query && {
      chat: event.address,
      button: `${message?.message_id}:${query.data}`,
      at: event.receivedAt,
    }
    if (press && repeats.has(press)) {
      await quietly(answer(ctx), 'a press could not be answered')
      return true
    }
    try {
      const reaction = await handleEvent(screens, event)
      errand.marked = reaction.marked
      if (press) repeats.note(press)
      // A message too old to be told of has the date 0 and cannot be edited.
      const over = message && message.date !== 0 ? message.message_id : null
      await Promise.all([
        quietly(answer(ctx, reaction.toast), 'a press could not be answered'),
        quietly(
          drawViews({ api: ctx.api, chat: event.address }, reaction.views, over, onTrouble),
          'a view could not be drawn',
        ),
      ])
      return reaction.inDialogue
    } catch (error) {
      errand.failure = { error }
      return false
    }
  }

  async function answer(ctx: Context, toast?: string): Promise<void> {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast.slice(0, 200) })
  }

  async function quietly(work: Promise<void>, what: string): Promise<void> {
    try {
      await work
    } catch (error) {
      onTrouble(error, what)
    }
  }
}
