// The world as the fewest entries that make it again.
import type { Bot, Entry, World } from './state.ts'

export function* entriesOf(world: World): Generator<Entry> {
  for (const person of world.people.values()) yield { is: 'person', person }
  for (const file of world.files.values()) yield { is: 'file', file }
  for (const bot of world.bots.values()) yield* entriesOfBot(bot)
}

function* entriesOfBot(bot: Bot): Generator<Entry> {
  const id = bot.id
  yield { is: 'counters', bot: id, nextUpdate: bot.nextUpdate, nextMessage: bot.nextMessage }
  yield { is: 'intake', bot: id, allowed: bot.allowed, webhook: bot.webhook }
  for (const [chat, dialog] of bot.dialogs) {
    yield { is: 'dialog', bot: id, chat, started: dialog.started, blocked: dialog.blocked }
    for (const message of dialog.messages.values()) yield { is: 'message', bot: id, chat, message }
    if (dialog.keyboard) yield { is: 'keyboard', bot: id, chat, markup: dialog.keyboard }
  }
  for (const update of bot.queue) yield { is: 'update', bot: id, update }
  for (const query of bot.queries.values()) yield { is: 'query', bot: id, query }
  for (const [key, commands] of bot.commands) yield { is: 'commands', bot: id, key, commands }
  for (const [key, value] of bot.profile) yield { is: 'profile', bot: id, key, value }
  for (const [chat, button] of bot.menuButtons) yield { is: 'menu', bot: id, chat, button }
}
