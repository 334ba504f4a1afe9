// The sandbox's heart: the world, the one way to change it, and those who watch.
import { apply } from './world/apply.ts'
import { type FileStore, openFiles } from './world/files.ts'
import { type Journal, openJournal } from './world/journal.ts'
import { type BotName, newBot } from './world/new-bot.ts'
import type { Bot, Entry, Passing, World } from './world/state.ts'

export type Watcher = (entry: Entry | Passing) => void

export type Box = {
  world: World
  /** The bot that stands for all when none is named. */
  bot: Bot
  files: FileStore
  now: () => Date
  /** Changes the world, writes it down and tells the watchers. */
  keep: (entry: Entry) => void
  /** Tells the watchers of what is not kept. */
  pass: (passing: Passing) => void
  /** Returns what ends the watching. */
  watch: (watcher: Watcher) => () => void
  /** Aborts when nothing new is to be begun. */
  closed: AbortSignal
  /** Ends the waiting; what is under way may still be kept. */
  beginClosing: () => void
  close: () => void
}

export type BoxOptions = {
  /** The installation's data folder, of which `sandbox/` is ours; null keeps everything in memory. */
  dataDir: string | null
  tokens: readonly string[]
  bot: BotName
  clock: () => Date
}

export function openBox({ dataDir, tokens, bot: name, clock }: BoxOptions): Box {
  const bots = tokens.map((token) => newBot(token, name))
  if (!bots[0]) throw new Error('sandbox: no token was given')
  const world: World = {
    bots: new Map(bots.map((bot) => [bot.id, bot])),
    people: new Map(),
    peopleByKey: new Map(),
    files: new Map(),
  }
  const journal: Journal = openJournal(dataDir, world)
  const watchers = new Set<Watcher>()
  const tell: Watcher = (entry) => {
    for (const watcher of watchers) watcher(entry)
  }
  const closing = new AbortController()
  return {
    world,
    bot: bots[0],
    files: openFiles(dataDir),
    now: clock,
    keep(entry) {
      apply(world, entry)
      journal.append(entry)
      tell(entry)
    },
    pass: tell,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    closed: closing.signal,
    beginClosing: () => closing.abort(),
    close: journal.close,
  }
}
