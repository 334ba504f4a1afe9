// The one place where the world changes, live and when the journal is read back.
import { type Bot, type Dialog, type Entry, historyLimit, type World } from './state.ts'

/** Applies one entry; an entry about a bot that no longer exists is passed over. */
export function apply(world: World, entry: Entry): void {
  if (entry.is === 'person') {
    const { person } = entry
    world.people.set(person.user.id, person)
    world.peopleByKey.set(person.key, person)
    for (const bot of world.bots.values()) {
      const dialog = bot.dialogs.get(person.user.id)
      if (dialog) dialog.person = person
    }
    return
  }
  if (entry.is === 'file') {
    world.files.set(entry.file.id, entry.file)
    return
  }
  const bot = world.bots.get(entry.bot)
  if (bot) applyToBot(world, bot, entry)
}

function applyToBot(world: World, bot: Bot, entry: Exclude<Entry, { is: 'person' | 'file' }>): void {
  switch (entry.is) {
    case 'dialog': {
      const dialog = dialogOf(world, bot, entry.chat)
      dialog.started = entry.started
      dialog.blocked = entry.blocked
      return
    }
    case 'message':
      bot.nextMessage = Math.max(bot.nextMessage, entry.message.message_id + 1)
      dialogOf(world, bot, entry.chat).messages.set(entry.message.message_id, entry.message)
      dropOldest(dialogOf(world, bot, entry.chat).messages, historyLimit)
      return
    case 'edited':
      dialogOf(world, bot, entry.chat).messages.set(entry.message.message_id, entry.message)
      return
    case 'keyboard':
      dialogOf(world, bot, entry.chat).keyboard = entry.markup
      return
    case 'deleted':
      for (const id of entry.ids) dialogOf(world, bot, entry.chat).messages.delete(id)
      return
    case 'update':
      bot.nextUpdate = Math.max(bot.nextUpdate, entry.update.update_id + 1)
      bot.queue.push(entry.update)
      return
    case 'confirmed': {
      const kept = bot.queue.findIndex((update) => update.update_id >= entry.below)
      bot.queue.splice(0, kept < 0 ? bot.queue.length : kept)
      return
    }
    case 'query':
      bot.queries.set(entry.query.id, entry.query)
      dropOldest(bot.queries, 10_000)
      return
    case 'answered':
      bot.queries.delete(entry.id)
      return
    case 'intake':
      bot.allowed = entry.allowed
      bot.webhook = entry.webhook
      return
    case 'commands':
      if (entry.commands.length > 0) bot.commands.set(entry.key, entry.commands)
      else bot.commands.delete(entry.key)
      return
    case 'profile':
      bot.profile.set(entry.key, entry.value)
      return
    case 'menu':
      bot.menuButtons.set(entry.chat, entry.button)
      return
    case 'counters':
      bot.nextUpdate = Math.max(bot.nextUpdate, entry.nextUpdate)
      bot.nextMessage = Math.max(bot.nextMessage, entry.nextMessage)
  }
}

function dropOldest<Key>(map: Map<Key, unknown>, limit: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}

function dialogOf(world: World, bot: Bot, chat: number): Dialog {
  const known = bot.dialogs.get(chat)
  if (known) return known
  const person = world.people.get(chat)
  if (!person) throw new Error(`sandbox: a dialog with ${chat}, who is not among the people`)
  const dialog = { person, started: false, blocked: false, messages: new Map(), keyboard: null }
  bot.dialogs.set(chat, dialog)
  return dialog
}
